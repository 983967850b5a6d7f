package io.dyad.extract;

import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Databases.EmptyPostgres.class)
class ExtractionReviewOnPostgresTest extends ExtractionReviewContract {}
