package io.dyad.figure;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SeedApiTest extends SeedApiContract {}
