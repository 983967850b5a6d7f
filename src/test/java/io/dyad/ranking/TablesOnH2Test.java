package io.dyad.ranking;

import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Databases.EmptyH2.class)
class TablesOnH2Test extends TablesContract {}
