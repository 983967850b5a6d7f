package io.dyad.profile;

/** The file as a whole is not what the profile describes, so that nothing of it can be read. */
public class WrongFileException extends RuntimeException {

    public WrongFileException(String message) {
        super(message);
    }
}
