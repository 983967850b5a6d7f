package io.dyad.ranking;

import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Databases.EmptyPostgres.class)
class TablesOnPostgresTest extends TablesContract {}
