package fr.estran.socle.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SceauTests {

    private static final byte[] SECRET = "un secret".getBytes(UTF_8);

    @TempDir
    Path lieu;

    @Test
    void opens_what_was_sealed_where_a_town_came_from_once_it_has_that_key() throws Exception {
        var la = sceau("la");
        var ici = sceau("ici");
        var scelle = la.sceller(SECRET, "de quelqu'un");
        assertThatThrownBy(() -> ici.ouvrir(scelle, "de quelqu'un")).hasMessageContaining("another key");

        ClesDAilleurs.ajouter(lieu.resolve("ici/postgres"), Files.readString(lieu.resolve("la/cle")));

        assertThat(ici.ouvrir(scelle, "de quelqu'un")).isEqualTo(SECRET);
        assertThatThrownBy(() -> ici.ouvrir(scelle, "d'une autre")).hasMessageContaining("another key");
        var dIci = ici.sceller(SECRET, "de quelqu'un");
        assertThatThrownBy(() -> la.ouvrir(dIci, "de quelqu'un"))
                .as("sealed by our own")
                .hasMessageContaining("another key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lieu.resolve("ici/cles-d-ailleurs"))))
                .isEqualTo("rw-------");
    }

    @Test
    void takes_no_key_that_is_none() {
        assertThatThrownBy(() -> ClesDAilleurs.ajouter(lieu.resolve("ici/postgres"), "abc"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(lieu.resolve("ici")).doesNotExist();
    }

    private Sceau sceau(String service) {
        return new Sceau(new CleDuServeur(null, false, lieu.resolve(service).resolve("postgres")));
    }
}
