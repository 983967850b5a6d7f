package io.dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThisInstanceTest {

    @TempDir
    Path folder;

    /** Another process, which has the folder until it is ended. */
    static final class Other {

        private Other() {}

        public static void main(String[] file) throws IOException, InterruptedException {
            try (FileChannel held =
                    FileChannel.open(Path.of(file[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                System.out.println(held.lock().isValid());
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void aFolderKeepsItsName() {
        assertThat(new ThisInstance(folder.toString()).id())
                .matches("[0-9a-f]{12}")
                .isEqualTo(new ThisInstance(folder.toString()).id());
    }

    @Test
    void aFolderThatAnotherProcessHasIsRefusedUntilThatEnds() throws Exception {
        ThisInstance ours = new ThisInstance(folder.toString());
        Process other = other();
        try {
            assertThatThrownBy(ours::holdFolder)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("DYAD_DATA_DIR");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThatCode(ours::holdFolder).doesNotThrowAnyException();
        ours.letGo();
    }

    private Process other() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Other.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        Other.class.getName(),
                        folder.resolve("instance.lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().lines().filter("true"::equals).findFirst())
                    .isPresent();
        } catch (AssertionError e) {
            other.destroyForcibly();
            throw e;
        }
        return other;
    }
}
