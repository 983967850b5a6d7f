package io.dyad.ingest;

/** The import was cancelled while it ran. */
class CancelledException extends RuntimeException {}
