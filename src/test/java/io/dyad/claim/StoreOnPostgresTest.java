package io.dyad.claim;

import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Databases.EmptyPostgres.class)
class StoreOnPostgresTest extends StoreContract {}
