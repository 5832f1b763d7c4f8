package fr.estran.personnes.vieprivee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.Quimper;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.echanges.dossiers.ResultatImport.Garde;
import fr.estran.personnes.vieprivee.Effacements.Suites.Motif;
import fr.estran.socle.base.DossierPret;
import fr.estran.socle.base.EffacementsConsignes;
import fr.estran.socle.base.Restaurations;
import fr.estran.socle.base.ResultatRestauration;
import fr.estran.socle.base.Sauvegardes;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A backup is older than what was erased since: put back, it must bring nobody back. */
@Tag("long")
class RestaurationTests {

    @TempDir
    Path lieu;

    @Test
    void erases_again_at_its_first_start_whom_an_older_backup_brings_back() throws Exception {
        var service = DossierPret.dans(lieu.resolve("service"));
        var sauvegardes = Files.createDirectory(lieu.resolve("sauvegardes"));
        var ancienne = sauvegardes.resolve("ancienne.tar.gz");
        StructureId quimper;
        List<UsagerId> effacees;
        try (var contexte = demarrer(service)) {
            quimper =
                    ((Garde) contexte.getBean(Importation.class).importer(Quimper.DOSSIER, Oreille.SOURDE)).structure();
            Sauvegardes.prendre(service, ancienne, _ -> {});
            effacees = ids(contexte, quimper, "select id from usager where nom is not null order by id limit 3");
            effacees.forEach(id -> StructureCourante.auNomDe(
                    quimper, () -> contexte.getBean(Effacements.class).effacer(id, Motif.DEMANDE)));
            // Another backup, of the next night: the list goes with it.
            Sauvegardes.prendre(service, sauvegardes.resolve("suivante.tar.gz"), _ -> {});
        }
        var liste = EffacementsConsignes.aCoteDe(service);
        assertThat(liste).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(liste)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(liste)).doesNotContain(effacees.getFirst().toString());
        assertThat(EffacementsConsignes.lire(sauvegardes.resolve("estran-effacements.txt")))
                .hasSizeGreaterThanOrEqualTo(6)
                .isEqualTo(EffacementsConsignes.lire(liste));

        // The machine is lost, and the older backup is put back on another one.
        var ailleurs = lieu.resolve("ailleurs").resolve("service");
        Files.createDirectories(ailleurs.getParent());
        assertThat(Restaurations.remettre(ancienne, ailleurs, _ -> {})).isInstanceOf(ResultatRestauration.Faite.class);
        try (var contexte = demarrer(ailleurs)) {
            assertThat(ids(contexte, quimper, "select id from usager where anonyme_depuis is not null"))
                    .containsExactlyInAnyOrderElementsOf(effacees);
            assertThat(textes(contexte, quimper, "select acte from journal"))
                    .filteredOn(acte -> acte.equals("vie_privee.effacer_de_nouveau"))
                    .hasSize(3);
        }
        assertThat(EffacementsConsignes.lire(EffacementsConsignes.aCoteDe(ailleurs)))
                .isEqualTo(EffacementsConsignes.lire(liste));
    }

    /** Whose town came from elsewhere while the service ran. */
    @Test
    void erases_who_is_in_the_list_while_the_service_runs() throws Exception {
        var service = DossierPret.dans(lieu.resolve("service"));
        try (var contexte = demarrer(service)) {
            var quimper =
                    ((Garde) contexte.getBean(Importation.class).importer(Quimper.DOSSIER, Oreille.SOURDE)).structure();
            var quelquun = ids(contexte, quimper, "select id from usager where nom is not null order by id limit 1");
            var empreinte = StructureCourante.auNomDe(quimper, () -> Effacements.Empreintes.de(quelquun.getFirst()));
            EffacementsConsignes.ajouter(EffacementsConsignes.aCoteDe(service), List.of(empreinte));

            contexte.getBean(Entretien.RejeuDesEffacements.class).accorder();

            assertThat(ids(contexte, quimper, "select id from usager where anonyme_depuis is not null"))
                    .isEqualTo(quelquun);
        }
    }

    @Test
    void keeps_a_list_that_a_cut_of_power_left_unfinished() throws Exception {
        var liste = lieu.resolve("base.effacements");
        EffacementsConsignes.ajouter(liste, List.of("a".repeat(64)));
        Files.writeString(liste, "a".repeat(64) + "\n" + "b".repeat(20));

        EffacementsConsignes.ajouter(liste, List.of("c".repeat(64), "a".repeat(64)));

        assertThat(EffacementsConsignes.lire(liste)).containsExactlyInAnyOrder("a".repeat(64), "c".repeat(64));
    }

    private static ConfigurableApplicationContext demarrer(Path dossier) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--estran.base.ephemere=false", "--estran.base.url=", "--estran.base.dossier=" + dossier);
    }

    private static List<UsagerId> ids(ConfigurableApplicationContext contexte, StructureId structure, String sql) {
        return textes(contexte, structure, sql).stream().map(UsagerId::valueOf).toList();
    }

    private static List<String> textes(ConfigurableApplicationContext contexte, StructureId structure, String sql) {
        return StructureCourante.auNomDe(
                structure,
                () -> contexte.getBean(TransactionOperations.class)
                        .execute(_ -> contexte.getBean(JdbcClient.class)
                                .sql(sql)
                                .query((ligne, _) -> String.valueOf(ligne.getObject(1)))
                                .list()));
    }
}
