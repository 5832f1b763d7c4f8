package fr.estran.presences;

import static fr.estran.presences.Fait.Venue.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.echanges.dossiers.Exportation;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Yesterday is put right on the screens. It is Monday 15 January 2024; a session began an hour ago. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class RectificationTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Statistiques statistiques;

    @Autowired
    PlatformTransactionManager gestionnaire;

    @TempDir
    Path dossier;

    Ville ville;
    Permanence matin;
    Visiteur conseiller;

    @BeforeEach
    void une_seance_de_ce_matin() {
        ville = Ville.dans(contexte);
        matin = Permanence.de(contexte, ville);
        conseiller = ville.visiteur(Role.CONSEILLER);
    }

    @Test
    void asks_whether_a_session_to_which_nobody_came_took_place() {
        assertThat(conseiller.lire(feuille("/clore")).body())
                .contains("Personne n'est venu, ou la séance n'a pas eu lieu ?");

        var sansReponse = conseiller.poster(feuille("/clore"), Map.of());

        assertThat(sansReponse.statusCode()).isEqualTo(422);
        assertThat(sansReponse.body()).contains("Dites ce qu'il en est.");
        assertThat(statut()).isEqualTo("prevue");
        conseiller.poster(feuille("/clore"), Map.of("vide", "personne"));
        assertThat(statut()).isEqualTo("tenue");
    }

    @Test
    void asks_it_once_all_who_were_registered_are_said_absent() {
        matin = Permanence.de(contexte, ville, "atelier");
        var yann = matin.personne("Yann", "Riou");
        matin.inscrire(yann, "confirmee");
        assertThat(conseiller.lire(feuille("/clore")).body()).doesNotContain("n'a pas eu lieu ?");

        var absente = Map.of("venue." + yann, "ABSENT");
        assertThat(conseiller.poster(feuille("/clore"), absente).body())
                .contains("n'a pas eu lieu ?", "value=\"ABSENT\" checked");
        conseiller.poster(feuille("/clore"), Map.of("venue." + yann, "ABSENT", "vide", "intemperies"));

        assertThat(statut()).isEqualTo("annulee");
        assertThat(matin.sql("select count(*) from participation"))
                .as("nobody was absent from what did not take place")
                .isEqualTo("0");
        assertThat(matin.sql("select count(*) from message")).isEqualTo("0");
    }

    @Test
    void counts_nowhere_but_among_the_cancelled_what_did_not_take_place_and_is_put_back_as_it_was() {
        conseiller.poster(feuille("/clore"), Map.of("vide", "personne"));
        assertThat(chiffres().valeur("par_type", "permanence", "seances")).isEqualTo(1);

        rectifier("intemperies", 0);

        assertThat(chiffres().valeur("par_type", "permanence", "seances")).isZero();
        assertThat(chiffres().valeur("seances_annulees", "intemperies")).isEqualTo(1);
        assertThat(conseiller.lire(feuille("")).body()).contains("Cette séance n'a pas eu lieu : intempéries.");
        conseiller.poster(feuille("/remettre"), Map.of());
        assertThat(statut()).isEqualTo("tenue");
        assertThat(chiffres().valeur("par_type", "permanence", "seances")).isEqualTo(1);
        assertThat(matin.sql("select string_agg(acte, ' ' order by id) from journal where acte like 'programme.%'"))
                .isEqualTo("programme.clore_seance programme.ecarter_seance programme.remettre_seance");
    }

    @Test
    void leaves_no_trace_in_a_figure_nor_on_a_page_of_what_was_removed_but_on_that_of_its_action() {
        var sans = chiffres().valeurs();
        matin.noter(matin.present(UUID.randomUUID(), 5, matin.personne("Yann", "Riou"), PRESENT));
        conseiller.poster(feuille("/clore"), Map.of());
        assertThat(chiffres().valeur("usagers")).isEqualTo(1);
        assertThat(conseiller.lire(feuille("/rectifier")).body())
                .contains("Une personne y est notée.")
                .doesNotContain("intempéries");

        rectifier("double", 1);

        assertThat(chiffres().valeurs()).isEqualTo(sans);
        for (var page : List.of("/equipe/presences", "/equipe", "/equipe/agenda", "/programme")) {
            assertThat(conseiller.lire(page).body()).as(page).doesNotContain("Aide du matin");
        }
        assertThat(conseiller.lire("/equipe/programme/" + matin.action).body())
                .contains("Retirée", "Elle était en double.");
        conseiller.poster(feuille("/remettre"), Map.of());
        assertThat(chiffres().valeur("usagers")).isEqualTo(1);
    }

    @Test
    void does_nothing_where_somebody_was_noted_meanwhile() {
        conseiller.lire(feuille("/rectifier"));
        matin.noter(matin.present(UUID.randomUUID(), 5, matin.personne("Yann", "Riou"), PRESENT));

        assertThat(rectifier("erreur", 0)).contains("Entre-temps, quelqu'un a changé cette feuille.");
        assertThat(rectifier("intemperies", 1)).contains("elle a donc eu lieu");
        assertThat(statut()).isEqualTo("prevue");
    }

    /** Of a closed quarter, what was asked for stands on one session for several. */
    @Test
    void hands_on_what_it_counts_for_others() {
        var autre = Permanence.de(contexte, ville);
        matin.sql("update seance set statut = 'tenue'");
        matin.sql(
                "insert into seance_demande (structure_id, seance_id, demande, nombre) values (structure_courante(), '%s', 'impots', 12)"
                        .formatted(matin.seance));
        for (var seance : List.of(matin.seance, autre.seance)) {
            matin.sql(
                    "insert into seance_detachee (structure_id, seance_id, avec_id, portee) values (structure_courante(), '%s', '%s', 'trimestre')"
                            .formatted(seance, matin.seance));
        }

        rectifier("double", 0);

        assertThat(matin.sql("select seance_id::text from seance_demande")).isEqualTo(autre.seance.toString());
        assertThat(matin.sql("select string_agg(distinct avec_id::text, ' ') from seance_detachee"))
                .isEqualTo(autre.seance.toString());
    }

    /** Said when it is closed, it entails what it entails the day after. */
    @Test
    void hands_on_what_it_counts_for_others_when_it_is_closed_as_not_held() {
        var autre = Permanence.de(contexte, ville);
        matin.sql("update seance set statut = 'tenue' where id = '%s'".formatted(autre.seance));
        for (var seance : List.of(matin.seance, autre.seance)) {
            matin.sql(
                    "insert into seance_detachee (structure_id, seance_id, avec_id, portee) values (structure_courante(), '%s', '%s', 'trimestre')"
                            .formatted(seance, matin.seance));
        }

        conseiller.poster(feuille("/clore"), Map.of("vide", "intemperies"));

        assertThat(statut()).isEqualTo("annulee");
        assertThat(matin.sql("select string_agg(distinct avec_id::text, ' ') from seance_detachee"))
                .isEqualTo(autre.seance.toString());
    }

    /** Whoever comes first; the other is told, and nothing is done twice. */
    @Test
    void is_put_right_once_by_two_who_do_it_at_once() throws Exception {
        try (var fils = Executors.newFixedThreadPool(4)) {
            Callable<String> clore = () -> conseiller
                    .poster(feuille("/clore"), Map.of("vide", "personne"))
                    .body();
            Callable<String> ecarter = () -> rectifier("lieu_ferme", 0);
            for (var reponse : fils.invokeAll(List.of(clore, ecarter, ecarter, clore))) {
                reponse.get();
            }
        }
        assertThat(statut()).isEqualTo("annulee");
        assertThat(matin.sql("select count(*) from journal where acte = 'programme.ecarter_seance'"))
                .isEqualTo("1");
    }

    @Test
    void is_for_what_has_begun_and_for_a_year_whose_report_is_not_validated_or_is_being_corrected() {
        matin.sql("update seance set debut = debut + interval '2 hours', fin = fin + interval '2 hours'");
        assertThat(rectifier("intemperies", 0)).contains("Cette séance n'a pas commencé.");
        matin.sql("update seance set debut = debut - interval '2 hours', fin = fin - interval '2 hours'");
        matin.sql("""
            insert into rapport (structure_id, id, annee, version, commence_le, commence_par, etat,
                titre, collectivite, auteur_nom, auteur_qualite, valide_le, valide_par)
            values (structure_courante(), gen_random_uuid(), 2024, 1, '2024-01-15', 'Lou', 'valide',
                'Bilan', 'Ville', 'Lou', 'Maire', '2024-01-15', 'Lou')
            """);
        assertThat(rectifier("intemperies", 0)).contains("Le bilan de 2024 est validé");
        assertThat(conseiller.lire(feuille("")).body()).doesNotContain("n'aurait pas dû être saisie");

        matin.sql("""
            insert into rapport (structure_id, id, annee, version, correction, commence_le, commence_par)
            values (structure_courante(), gen_random_uuid(), 2024, 2, 'La neige', '2024-01-15', 'Lou')
            """);
        rectifier("intemperies", 0);
        assertThat(statut()).isEqualTo("annulee");
    }

    @Test
    void travels_and_stands_whatever_a_folder_says_again() throws Exception {
        var village = Village.dans(dossier);
        village.ecrire("actions", "id,type,titre\nA1,permanence,Aide du mardi\n");
        village.ecrire("seances", """
            id,action,lieu,debut,fin,statut
            S1,A1,L1,2023-01-10T09:30,2023-01-10T12:00,tenue
            S2,A1,L1,2023-01-17T09:30,2023-01-17T12:00,tenue
            """);
        village.ecrire("seances_conseillers", "seance,conseiller\nS1,C1\nS2,C1\n");
        village.ecrire("participations", "seance,usager,presence\n");
        village.ecrire("affluence", "seance,anonymes\nS1,3\nS2,4\n");
        ville = Ville.dans(contexte).avec(dossier);
        conseiller = ville.visiteur(Role.CONSEILLER);
        var retiree = "/equipe/seances/" + reference("S2") + "/presences/rectifier";
        conseiller.poster(retiree, Map.of("pourquoi", "double", "vues", "4"));
        assertThat(etats()).isEqualTo("S1 tenue - S2 annulee double");

        ville.avec(dossier);

        assertThat(etats()).isEqualTo("S1 tenue - S2 annulee double");
        var sortie = Files.createDirectory(dossier.resolve("sortie"));
        for (var fichier : Zip.fichiers(exporter()).entrySet()) {
            Files.writeString(sortie.resolve(fichier.getKey()), fichier.getValue());
        }
        assertThat(Files.readString(sortie.resolve("seances.csv"))).contains("retrait", ",annulee,,double");
        ville = Ville.dans(contexte).avec(sortie);
        assertThat(etats()).isEqualTo("S1 tenue - S2 annulee double");
    }

    private byte[] exporter() {
        var unMoment = new TransactionTemplate(gestionnaire);
        unMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return StructureCourante.auNomDe(
                ville.structure,
                () -> Objects.requireNonNull(unMoment.execute(_ -> {
                    try {
                        var octets = new ByteArrayOutputStream();
                        contexte.getBean(Exportation.class).exporter(octets);
                        return octets.toByteArray();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })));
    }

    private String etats() {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql(
                        "select string_agg(concat_ws(' ', reference, statut, coalesce(retrait, '-')), ' ' order by reference) from seance")
                .query(String.class)
                .single());
    }

    private String reference(String dite) {
        return ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select id::text from seance where reference = :dite")
                .param("dite", dite)
                .query(String.class)
                .single());
    }

    private String rectifier(String pourquoi, int vues) {
        return conseiller
                .poster(feuille("/rectifier"), Map.of("pourquoi", pourquoi, "vues", String.valueOf(vues)))
                .body();
    }

    private String feuille(String suite) {
        return "/equipe/seances/" + matin.seance + "/presences" + suite;
    }

    private String statut() {
        return matin.sql("select statut from seance where id = '" + matin.seance + "'");
    }

    private Chiffres chiffres() {
        return ville.faire(() -> statistiques.indicateurs(Periode.annee(2024)));
    }
}
