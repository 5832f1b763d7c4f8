package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Zip;
import fr.estran.echanges.dossiers.Imports.ResultatConfirmation;
import fr.estran.echanges.dossiers.Imports.ResultatDepot;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class TransfertsTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Imports imports;

    @Autowired
    Exports exports;

    @Autowired
    Menage menage;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;
    CompteId administratrice;
    CompteId responsable;
    Village village;

    @BeforeEach
    void une_ville() throws IOException {
        ville = Ville.dans(contexte);
        administratrice = ville.comptes.get(Role.ADMINISTRATEUR);
        responsable = ville.comptes.get(Role.RESPONSABLE);
        village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", ville.nom);
    }

    @Test
    void changes_nothing_before_an_import_is_confirmed() throws Exception {
        var import_ = deposer();

        assertThat(voir(import_).depose().changements()).isEqualTo(new Changements(13, 13, 0, 0));
        assertThat(seances()).isEmpty();

        assertThat(confirmer(import_)).isEqualTo(new ResultatConfirmation.Fait(new Changements(13, 13, 0, 0), false));
        assertThat(seances()).containsExactly("S1", "S2", "S3");
        assertThat(voir(import_).depose().confirme()).isTrue();
    }

    @Test
    void tells_what_would_change_in_records_that_are_there() throws Exception {
        confirmer(deposer());
        village.remplacer("lieux", "Salle des fêtes", "Salle des Fêtes");
        village.remplacer("participations", "S2,U1,present\n", "");
        village.ajouter("usagers", "U3,Exemple,Ana,F,1951");
        village.remplacer("structure", "Sainte-Mousse,29999", "Sainte-Mousse-Bourg,29999");

        assertThat(voir(deposer()).depose().changements()).isEqualTo(new Changements(13, 1, 2, 1));
    }

    @Test
    void keeps_nothing_of_a_folder_with_errors_and_tells_them_by_file() throws Exception {
        village.remplacer("seances", "S3,A1", "S3,A9");
        village.ajouter("usagers", "U3,Kermarrec,Yvonne,Fille,1951");

        var refuse = (ResultatDepot.Refuse) essayer();

        assertThat(refuse.erreurs().parFichier())
                .extracting(Trouvailles.Groupe::fichier)
                .containsExactly("usagers.csv", "seances.csv");
        assertThat(refuse.erreurs().parFichier().toString()).doesNotContain("Kermarrec", "Yvonne", "Fille");
        assertThat(transferts()).isZero();
    }

    @Test
    void refuses_the_folder_of_another_town_and_reads_no_further() throws Exception {
        var autre = Ville.dans(contexte);
        village.remplacer("structure", ville.nom, autre.nom);
        village.ecrire("usagers", "n'importe quoi");

        var erreurs = ((ResultatDepot.Refuse) essayer()).erreurs();

        assertThat(erreurs.nombre()).isEqualTo(1);
        assertThat(erreurs.parFichier().getFirst().phrases().getFirst())
                .startsWith("structure.csv : ce dossier est celui de « " + autre.nom
                        + " » (code 29999). Ici, on n'importe que")
                .contains(ville.nom);
    }

    @Test
    void refuses_the_folder_of_a_town_that_nobody_knows() throws Exception {
        village.remplacer("structure", ville.nom, "Commune de nulle part");

        assertThat(((ResultatDepot.Refuse) essayer()).erreurs().nombre()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from technique.structure where nom = 'Commune de nulle part'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tells_of_a_folder_that_contradicts_the_service_when_it_is_checked() throws Exception {
        confirmer(deposer());
        village.ecrire(
                "seances", "id,action,lieu,debut,fin,statut\nS9,A1,L1,2023-01-10T11:00,2023-01-10T13:00,tenue\n");
        village.ecrire("seances_conseillers", "seance,conseiller\nS9,C1\n");
        village.ecrire("participations", "seance,usager,presence\nS9,U1,present\n");

        assertThat(((ResultatDepot.Refuse) essayer())
                        .erreurs()
                        .parFichier()
                        .getFirst()
                        .phrases())
                .containsExactly("Ce dossier ne s'accorde pas avec ce que le service contient déjà."
                        + " Une personne de l'équipe ne peut pas être dans deux séances en même temps.");
    }

    @Test
    void says_that_records_changed_between_the_check_and_the_confirmation() throws Exception {
        var premier = deposer();
        var second = deposer(responsable);

        assertThat(confirmer(second, responsable))
                .isEqualTo(new ResultatConfirmation.Fait(new Changements(13, 13, 0, 0), false));
        assertThat(confirmer(premier)).isEqualTo(new ResultatConfirmation.Fait(new Changements(13, 0, 0, 0), true));
    }

    @Test
    void keeps_nothing_when_records_changed_so_that_the_folder_no_longer_agrees() throws Exception {
        confirmer(deposer());
        village.ajouter("seances", "S9,A1,L1,2023-02-10T11:00,2023-02-10T13:00,tenue");
        village.ajouter("seances_conseillers", "S9,C1");
        var import_ = deposer();
        ville.faire(() -> jdbc.sql("""
            with autre as (
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                select structure_id, gen_random_uuid(), id, '2023-02-10 10:30Z', '2023-02-10 11:30Z', 'prevue' from action
                returning structure_id, id
            )
            insert into seance_conseiller (structure_id, seance_id, conseiller_id, debut, fin, annulee)
            select autre.structure_id, autre.id, conseiller.id, '2023-02-10 10:30Z', '2023-02-10 11:30Z', false
            from autre, conseiller
            """).update());

        assertThat(confirmer(import_)).isInstanceOf(ResultatConfirmation.Refuse.class);
        assertThat(seances()).doesNotContain("S9").hasSize(4);
        assertThat(voir(import_).depose().confirme()).isFalse();
    }

    @Test
    void imports_once_what_two_confirm_at_the_same_moment() throws Exception {
        var import_ = deposer();
        var ensemble = new CyclicBarrier(2);
        Callable<ResultatConfirmation> confirmation = () -> {
            ensemble.await();
            return confirmer(import_);
        };
        try (var guichets = Executors.newVirtualThreadPerTaskExecutor()) {
            var un = guichets.submit(confirmation);
            var deux = guichets.submit(confirmation);

            assertThat(List.of(un.get(), deux.get()))
                    .containsExactlyInAnyOrder(
                            new ResultatConfirmation.Fait(new Changements(13, 13, 0, 0), false),
                            new ResultatConfirmation.DejaFait());
        }
        assertThat(seances()).hasSize(3);
    }

    @Test
    void shows_an_import_to_no_one_but_whoever_handed_it_in() throws Exception {
        var import_ = deposer();

        assertThatThrownBy(() -> confirmer(import_, responsable)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> chez(ville, () -> imports.voir(import_, responsable)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> chez(Ville.dans(contexte), () -> imports.voir(import_, administratrice)))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void forgets_a_folder_that_is_given_up_or_replaced() throws Exception {
        var premier = deposer();
        var second = deposer();
        assertThatThrownBy(() -> voir(premier)).isInstanceOf(Introuvable.class);

        chez(ville, () -> {
            imports.abandonner(second, administratrice);
            return second;
        });
        assertThat(transferts()).isZero();
    }

    @Test
    void gives_the_records_back_to_whoever_asked_and_to_no_one_else() throws Exception {
        confirmer(deposer());
        var pret = exporter();

        assertThat(Zip.fichiers(prendre(pret, administratrice)).get("seances.csv"))
                .startsWith("id,action,lieu,debut,fin,statut,motif_annulation\nS1,A1,L1,2023-01-10T09:30,");
        assertThat(pret.lignes()).isEqualTo(14);
        assertThatThrownBy(() -> prendre(pret, responsable)).isInstanceOf(Introuvable.class);
        assertThat(chez(ville, () -> exports.de(responsable))).isEmpty();
    }

    @Test
    void gives_a_reference_to_what_no_folder_brought() throws Exception {
        confirmer(deposer());
        ville.faire(() -> jdbc.sql("""
            insert into usager (structure_id, id, nom)
            select structure_courante(), gen_random_uuid(), 'Exemple' from generate_series(1, 50)
            """).update());

        var usagers = Zip.fichiers(prendre(exporter(), administratrice))
                .get("usagers.csv")
                .lines()
                .skip(1)
                .toList();

        assertThat(usagers).hasSize(52).doesNotHaveDuplicates();
        assertThat(usagers.stream().filter(ligne -> ligne.matches("U-[0-9A-HJKMNP-TV-Z]{5},,,Exemple,.*")))
                .hasSize(50);
    }

    @Test
    void forgets_what_has_expired_in_every_structure() throws Exception {
        confirmer(deposer());
        var pret = exporter();
        deposer();
        var autre = Ville.dans(contexte);
        chez(autre, () -> {
            exports.preparer(autre.comptes.get(Role.ADMINISTRATEUR));
            return autre;
        });
        for (var celle : List.of(ville, autre)) {
            celle.faire(() -> jdbc.sql("update transfert set cree_le = cree_le - interval '25 hours',"
                            + " expire_le = expire_le - interval '25 hours'")
                    .update());
        }
        assertThatThrownBy(() -> prendre(pret, administratrice)).isInstanceOf(Introuvable.class);

        List.of(ville, autre).forEach(celle -> menage.faire(celle.structure));

        for (var celle : List.of(ville, autre)) {
            assertThat(celle.<Integer>faire(() -> jdbc.sql("select count(*) from transfert_morceau")
                            .query(Integer.class)
                            .single()))
                    .isZero();
        }
        assertThat(transferts()).isZero();
    }

    /** A zip begins with PK, whatever is in it. */
    @Test
    void seals_what_waits_so_that_the_database_and_its_log_tell_nothing_of_it() throws Exception {
        deposer();
        exporter();

        assertThat(ville.<List<byte[]>>faire(() -> jdbc.sql("select octets from transfert_morceau where rang = 0")
                        .query((ligne, _) -> ligne.getBytes("octets"))
                        .list()))
                .hasSize(2)
                .noneMatch(octets -> octets[0] == 'P' && octets[1] == 'K');
    }

    /** Each of them holds everybody, in pieces of a zip. */
    @Test
    void forgets_exports_and_folders_that_wait_when_somebody_is_erased() throws Exception {
        confirmer(deposer());
        assertThat(Zip.fichiers(prendre(exporter(), administratrice)).get("usagers.csv"))
                .contains("Luce");
        deposer(responsable);
        var ailleurs = Ville.dans(contexte);
        chez(ailleurs, () -> {
            exports.preparer(ailleurs.comptes.get(Role.ADMINISTRATEUR));
            return ailleurs;
        });

        effacer("U1");

        assertThat(morceaux(ville)).isZero();
        assertThat(morceaux(ailleurs)).isOne();
        assertThat(chez(ville, () -> exports.de(administratrice))).isEmpty();
        assertThat(transferts()).as("what the confirmed one did is still told").isOne();
    }

    /** An old folder brings them back, and they are erased again while it is brought in: it is not what waits. */
    @Test
    void keeps_the_folder_that_is_being_confirmed_when_somebody_is_erased_again() throws Exception {
        confirmer(deposer());
        effacer("U1");
        var ancien = deposer();

        assertThat(confirmer(ancien)).isInstanceOf(ResultatConfirmation.Fait.class);

        assertThat(voir(ancien).depose().confirme()).isTrue();
        assertThat(ville.<Integer>faire(() -> jdbc.sql("select count(*) from usager where prenom = 'Luce'")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void keeps_what_has_not_expired() throws Exception {
        confirmer(deposer());
        var pret = exporter();

        menage.faire(ville.structure);

        assertThat(prendre(pret, administratrice)).isNotEmpty();
    }

    @Test
    void keeps_the_last_exports_of_a_person_and_not_a_disk_full() throws Exception {
        for (int n = 0; n < 7; n++) {
            exporter();
        }

        assertThat(chez(ville, () -> exports.de(administratrice))).hasSize(5);
    }

    @Test
    void notes_in_the_journal_who_brought_and_who_took() throws Exception {
        confirmer(deposer());
        prendre(exporter(), administratrice);

        assertThat(ville.<List<String>>faire(() -> jdbc.sql("select acte from journal where acte ~ 'port' order by id")
                        .query(String.class)
                        .list()))
                .containsExactly("import.verifier", "import.confirmer", "export.preparer", "export.emporter");
    }

    @Test
    void gives_an_empty_folder_to_fill() throws Exception {
        var reponse = ville.visiteur(Role.ADMINISTRATEUR).lire("/echanges/modele.zip");
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Disposition").orElse(""))
                .contains("modele-de-dossier.zip");
        assertThat(reponse.body()).contains("modele-de-dossier/seances.csv", "modele-de-dossier/lisez-moi.txt");
    }

    @Test
    void leaves_nothing_on_the_disk_of_the_server() throws Exception {
        confirmer(deposer());
        prendre(exporter(), administratrice);
        village.supprimer("lieux");
        essayer();

        try (var restes = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(restes).noneMatch(reste -> reste.getFileName().toString().startsWith("estran-transfert-"));
        }
    }

    private void effacer(String reference) throws Exception {
        var usager = ville.<UUID>faire(() -> jdbc.sql("select id from usager where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .single());
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .poster("/equipe/personnes/" + usager + "/effacer", Map.of())
                        .statusCode())
                .isEqualTo(302);
    }

    private int morceaux(Ville celle) {
        return celle.faire(() -> jdbc.sql("select count(*) from transfert_morceau")
                .query(Integer.class)
                .single());
    }

    private TransfertId deposer() throws Exception {
        return deposer(administratrice);
    }

    private TransfertId deposer(CompteId par) throws Exception {
        return ((ResultatDepot.AConfirmer) essayer(par)).id();
    }

    private ResultatDepot essayer() throws Exception {
        return essayer(administratrice);
    }

    private ResultatDepot essayer(CompteId par) throws Exception {
        return chez(ville, () -> {
            try (var recu = DossierTemporaire.ouvrir()) {
                Files.write(recu.zip(), Zip.de(dossier));
                return imports.deposer(recu, "releves.zip", par);
            }
        });
    }

    private ImportDepose.Verifie voir(TransfertId import_) throws Exception {
        return chez(ville, () -> imports.voir(import_, administratrice));
    }

    private ResultatConfirmation confirmer(TransfertId import_) throws Exception {
        return confirmer(import_, administratrice);
    }

    private ResultatConfirmation confirmer(TransfertId import_, CompteId par) throws Exception {
        return chez(ville, () -> imports.confirmer(import_, par));
    }

    private ExportPret exporter() throws Exception {
        return chez(ville, () -> {
            exports.preparer(administratrice);
            return exports.de(administratrice).getFirst();
        });
    }

    private byte[] prendre(ExportPret pret, CompteId par) throws Exception {
        return chez(ville, () -> {
            try (var pris = DossierTemporaire.ouvrir();
                    var octets = new ByteArrayOutputStream()) {
                exports.prendre(pret.id(), par, pris.zip());
                Files.copy(pris.zip(), octets);
                return octets.toByteArray();
            }
        });
    }

    private List<String> seances() {
        return ville.faire(() -> jdbc.sql("select reference from seance order by 1")
                .query(String.class)
                .list());
    }

    private int transferts() {
        return ville.faire(() ->
                jdbc.sql("select count(*) from transfert").query(Integer.class).single());
    }

    private static <T> T chez(Ville ville, Callable<T> travail) throws Exception {
        return StructureCourante.auNomDe(ville.structure, travail::call);
    }
}
