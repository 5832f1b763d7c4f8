package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.base.Pouls.Surveillant;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Perl, which every Debian has, stands in for systemd. */
@EnabledOnOs(OS.LINUX)
class SurveillantTests {

    private static final String ECOUTE = """
            use Socket;
            socket(my $prise, AF_UNIX, SOCK_DGRAM, 0) or die;
            bind($prise, pack_sockaddr_un($ARGV[0])) or die;
            $| = 1;
            print "pret\\n";
            for (1..2) { recv($prise, my $dit, 100, 0); print "$dit\\n"; }
            """;

    @TempDir
    Path lieu;

    @Test
    void is_told_when_the_service_is_ready_and_that_it_is_alive() throws Exception {
        entend(lieu.resolve("notify").toString(), lieu.resolve("notify").toString());
    }

    @Test
    void is_told_where_its_socket_is_no_file() throws Exception {
        var nom = "estran-" + lieu.getFileName();
        entend("\\0" + nom, "@" + nom);
    }

    @Test
    void is_told_nothing_where_nobody_listens() {
        new Surveillant(null).pret();
        new Surveillant(lieu.resolve("rien").toString()).pret();

        assertThat(Files.exists(lieu.resolve("rien"))).isFalse();
    }

    private static void entend(String chemin, String prise) throws Exception {
        var perl = new ProcessBuilder("perl", "-e", ECOUTE.replace("$ARGV[0]", "\"" + chemin + "\""))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader dit = perl.inputReader()) {
            assertThat(dit.readLine()).isEqualTo("pret");
            new Surveillant(prise).pret();
            new Surveillant(prise).enVie();
            assertThat(dit.readLine()).isEqualTo("READY=1");
            assertThat(dit.readLine()).isEqualTo("WATCHDOG=1");
            assertThat(perl.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            perl.destroyForcibly();
        }
    }
}
