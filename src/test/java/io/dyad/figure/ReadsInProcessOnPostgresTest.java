package io.dyad.figure;

import io.dyad.store.Databases;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = "reads", matches = "true", disabledReason = "It measures, and takes a minute.")
@QuarkusTest
@TestProfile(Databases.MadePostgres.class)
class ReadsInProcessOnPostgresTest extends ReadsInProcess {}
