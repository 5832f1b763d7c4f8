package fr.estran.programme.souhaits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.secrets.Sceau;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers add to counts, until the consultation closes. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class VoixDesSouhaitsTests {

    @Autowired
    ApplicationContext contexte;

    Urnes urnes;

    @BeforeEach
    void une_urne() {
        urnes = Urnes.ouvrir(contexte);
    }

    @Test
    void add_one_to_each_theme_and_nothing_stops_a_second_answer() {
        urnes.repondre(11, "photos", "inconnu");
        var encore = new ReponseAuxSouhaits(UUID.randomUUID(), List.of("photos", "caf"), null);
        urnes.parLEquipe(encore);
        urnes.parLEquipe(encore);
        urnes.surLeSite(encore);

        urnes.clore();

        assertThat(urnes.dits("select concat_ws(' ', thematique, personnes, papiers, sans_code) from souhait_compte"
                        + " order by 1"))
                .as("what one person answered on the web would stand alone")
                .containsExactly("caf 0 2 0", "photos 0 13 0");
        assertThat(urnes.lire())
                .returns(0, ConsultationDesSouhaits::personnes)
                .returns(13, ConsultationDesSouhaits::papiers)
                .returns(1, ConsultationDesSouhaits::sansCode);
    }

    @Test
    void leave_no_theme_where_fewer_than_eleven_have_answered() {
        urnes.repondre(10, "photos");

        urnes.clore();

        assertThat(urnes.lire().papiers()).isEqualTo(10);
        assertThat(urnes.dits("select thematique::text from souhait_compte")).isEmpty();
        assertThat(urnes.dits("select thematique::text from souhait_en_cours")).isEmpty();
    }

    /** Ten that the team entered and one of the web are eleven, and each of both columns would be somebody's. */
    @Test
    void leave_no_theme_of_a_door_by_which_fewer_than_eleven_came() {
        urnes.repondre(10, "photos");
        urnes.surLeSite(new ReponseAuxSouhaits(UUID.randomUUID(), List.of("caf"), null));

        urnes.clore();

        assertThat(urnes.lire().reponses()).isEqualTo(11);
        assertThat(urnes.dits("select thematique::text from souhait_compte")).isEmpty();
    }

    @Test
    void are_taken_back_by_whoever_entered_them_and_never_below_nothing() {
        var papier = new ReponseAuxSouhaits(UUID.randomUUID(), List.of("photos"), "Réparer un vélo");
        urnes.parLEquipe(papier);

        for (var fois = 0; fois < 2; fois++) {
            urnes.ville().faire(() -> {
                contexte.getBean(VoixDesSouhaits.class)
                        .reprendre(
                                urnes.consultation(),
                                new ReponseAuxSouhaits(papier.envoi(), List.of("photos", "caf", "inconnu"), null));
                return papier;
            });
        }

        assertThat(urnes.dits("select thematique || equipe || site from souhait_en_cours where equipe + site <> 0"))
                .isEmpty();
        assertThat(urnes.dits("select (equipe + site)::text from reponse_en_cours"))
                .containsExactly("0");
        assertThat(urnes.dits("select texte from souhait_libre")).isEmpty();
    }

    @Test
    void do_not_come_before_nor_after_and_are_counted_once() {
        urnes.ecrire("update consultation set ouvre = '2024-01-16'");
        urnes.repondre("photos");
        urnes.ecrire("update consultation set ouvre = '2024-01-15'");
        urnes.repondre(11, "photos");
        urnes.clore();
        urnes.repondre("photos");
        urnes.clore();

        assertThat(urnes.voix("photos")).isEqualTo(11);
        assertThat(urnes.lire().ferme()).isEqualTo(LocalDate.parse("2024-01-15"));
    }

    @Test
    void are_counted_by_the_upkeep_when_the_last_day_is_over() {
        urnes.repondre(11, "photos");
        urnes.ecrire("update consultation set ouvre = '2024-01-02', ferme = '2024-01-14'");
        assertThat(urnes.lire().etat(LocalDate.parse("2024-01-15"))).isEqualTo(EtatDeConsultation.A_COMPTER);

        passer();

        assertThat(urnes.voix("photos")).isEqualTo(11);
        assertThat(urnes.lire().closeLe()).isEqualTo(LocalDate.parse("2024-01-15"));
    }

    @Test
    void of_many_at_once_are_all_counted() throws Exception {
        try (var ensemble = Executors.newFixedThreadPool(8)) {
            for (var essai : IntStream.range(0, 40)
                    .mapToObj(_ -> ensemble.submit(() -> urnes.repondre("caf", "photos")))
                    .toList()) {
                essai.get();
            }
        }
        urnes.clore();

        assertThat(urnes.voix("photos")).isEqualTo(40);
        assertThat(urnes.voix("caf")).isEqualTo(40);
    }

    /** As they lay in the box of ADR 0072, and a row that another key sealed. */
    @Test
    void that_were_sealed_before_the_upgrade_are_poured_into_the_counts() {
        for (var n = 0; n < 11; n++) {
            sceller("personne\n\ncentre\n");
            sceller("personne\nphotos\ncentre\n");
        }
        sceller("sans_code\n\n\n");
        sceller("sans_code\ncaf\n\n");
        urnes.ecrire(
                "insert into voix_scellee (structure_id, empreinte, consultation_id, scelle)"
                        + " select structure_id, decode(repeat('ab', 32), 'hex'), id, decode(repeat('cd', 284), 'hex') from consultation");

        passer();
        assertThat(urnes.ville()
                        .faire(() -> contexte.getBean(VoixDesSouhaits.class).combien(urnes.consultation())))
                .isEqualTo(new ReponseAuxSouhaits.Recues(11, 1));
        assertThat(urnes.dits("select count(*)::text from voix_scellee"))
                .as("the right key may come back")
                .containsExactly("1");
        urnes.clore();

        assertThat(urnes.dits("select concat_ws(' ', thematique, papiers, sans_code) from souhait_compte order by 1"))
                .containsExactly("photos 11 0");
        assertThat(urnes.lire().illisibles()).isEqualTo(1);
        assertThat(urnes.dits("select 'x' from voix_scellee")).isEmpty();
    }

    private void sceller(String dit) {
        var scelle = contexte.getBean(Sceau.class)
                .sceller(Arrays.copyOf(dit.getBytes(UTF_8), 256), "souhaits " + urnes.consultation());
        urnes.ville()
                .faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("""
                        insert into voix_scellee (structure_id, empreinte, consultation_id, scelle)
                        values (structure_courante(), :empreinte, :consultation, :scelle)
                        """)
                        .param("empreinte", Sceau.octets(32))
                        .param("consultation", urnes.consultation())
                        .param("scelle", scelle)
                        .update());
    }

    @Test
    void in_other_words_wait_to_be_reread_and_are_kept_counted_with_a_theme_or_put_aside() {
        var libres = contexte.getBean(SouhaitsLibres.class);
        urnes.repondre(11, "photos");
        IntStream.range(0, 8)
                .forEach(_ -> urnes.surLeSite(new ReponseAuxSouhaits(UUID.randomUUID(), List.of("photos"), null)));
        for (var texte : List.of("Les impots de Mme X", "Un velo", "Payer moins cher")) {
            urnes.surLeSite(new ReponseAuxSouhaits(UUID.randomUUID(), List.of(), texte));
        }
        var lignes = urnes.ville().faire(() -> libres.aRelire(urnes.consultation()));
        assertThat(lignes)
                .extracting(SouhaitLibre::texte)
                .containsExactly("Les impots de Mme X", "Payer moins cher", "Un velo");

        assertThat(urnes.ville()
                        .faire(() -> libres.rattacher(
                                urnes.consultation(), lignes.get(0).id(), "caf")))
                .isTrue();
        assertThat(urnes.ville()
                        .faire(() -> libres.ecarter(
                                urnes.consultation(), lignes.get(1).id())))
                .isTrue();
        assertThat(urnes.ville()
                        .faire(() -> libres.garder(
                                urnes.consultation(), lignes.get(2).id(), "Le vélo")))
                .isTrue();
        assertThat(urnes.ville()
                        .faire(() -> libres.ecarter(
                                urnes.consultation(), lignes.get(2).id())))
                .as("a colleague was quicker")
                .isFalse();

        assertThat(urnes.ville().faire(() -> libres.gardes(urnes.consultation())))
                .containsExactly("Le vélo");
        urnes.clore();
        assertThat(urnes.dits("select concat_ws(' ', thematique, papiers, sans_code) from souhait_compte order by 1"))
                .containsExactly("caf 0 1", "photos 11 8");
        urnes.ecrire("set local estran.retour = 'oui'; update consultation set close_le = '2022-12-31'");
        passer();
        assertThat(urnes.dits("select texte from souhait_libre"))
                .as("forgotten a year after the close")
                .isEmpty();
    }

    @Test
    void leave_whoever_wants_to_be_told_until_they_are_and_of_what_is_sensitive_until_the_close() {
        var luce = urnes.personne();
        demander(luce);
        assertThat(urnes.dits("select thematique || ' ' || jusqu_au from souhait_a_prevenir order by 1"))
                .containsExactly("caf 2024-03-31", "photos 2025-01-15");

        urnes.clore();
        assertThat(urnes.dits("select thematique from souhait_a_prevenir")).containsExactly("photos");

        urnes.ecrire("update souhait_a_prevenir set depuis = '2022-12-01', jusqu_au = '2023-12-01'");
        passer();
        assertThat(urnes.dits("select thematique from souhait_a_prevenir")).isEmpty();
    }

    /** The form has promised the close, and not the day that was foreseen for it. */
    @Test
    void forget_who_wants_to_be_told_of_what_is_sensitive_at_a_close_that_was_brought_forward() {
        demander(urnes.personne());
        urnes.ecrire("update consultation set ferme = '2024-02-01'");
        urnes.ecrire("update thematique set sensible = true where code = 'photos'");

        urnes.clore();

        assertThat(urnes.dits("select thematique from souhait_a_prevenir")).isEmpty();
    }

    @Test
    void that_were_counted_stay_so_whatever_an_older_folder_says() {
        urnes.repondre(11, "photos");
        urnes.clore();

        urnes.ecrire("update consultation set close_le = null, ferme = '2024-03-31', papiers = 0, titre = 'Encore'");

        assertThat(urnes.lire().closeLe()).isEqualTo(LocalDate.parse("2024-01-15"));
        assertThat(urnes.lire().ferme()).isEqualTo(LocalDate.parse("2024-01-15"));
        assertThat(urnes.lire().papiers()).isEqualTo(11);
        assertThat(urnes.lire().titre()).isEqualTo("Encore");
    }

    @Test
    void of_an_old_folder_become_counts_of_their_quarter_once(@TempDir Path ici) throws Exception {
        var village = Village.dans(ici);
        village.ecrire(
                "thematiques", "code,libelle,champ\nphotos,Photos,usages_quotidiens\ncaf,CAF,demarches_en_ligne\n");
        village.ecrire("souhaits", """
                usager,thematique,le
                U1,photos,2023-02-10
                U1,photos,2023-05-10
                U2,photos,2023-05-11
                U2,caf,2023-05-11
                """);
        var ville = Urnes.ouvrir(contexte).ville().avec(ici).avec(ici);

        assertThat(ville.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("""
                                select concat_ws(' ', consultation.reference, consultation.personnes, thematique, compte.personnes)
                                from consultation
                                join souhait_compte compte
                                    on compte.structure_id = consultation.structure_id and consultation_id = consultation.id
                                where relevee
                                order by 1
                                """)
                        .query(String.class)
                        .list()))
                .as("a person counts once a year for a theme")
                .containsExactly("releve-2023-T1 1 photos 1", "releve-2023-T2 1 caf 1", "releve-2023-T2 1 photos 1");
    }

    /** What the counts differ by would be what those few wished. */
    @Test
    void of_an_old_folder_that_tells_of_a_few_people_more_are_not_counted_with_the_others(@TempDir Path ici)
            throws Exception {
        var village = Village.dans(ici);
        village.ecrire("thematiques", "code,libelle,champ\nphotos,Photos,usages_quotidiens\n");
        village.ecrire(
                "usagers",
                "id,nom,prenom,genre,annee_naissance,quartier\nU1,Exemple,Luce,F,1950,\nU2,Exemple,Omar,M,1948,\n");
        village.ecrire("quartiers", "code,nom\ncentre,Centre\n");
        village.ecrire("souhaits", "usager,thematique,le\n");
        var ville = Urnes.ouvrir(contexte).ville();
        souhaiter(village, 1, 12);
        ville.avec(ici);
        assertThat(comptes(ville)).containsExactly("12 12 12");
        assertThat(ville.faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("select titre from consultation where relevee")
                        .query(String.class)
                        .single()))
                .isEqualTo("Souhaits relevés, 1er trimestre 2023");
        souhaiter(village, 13, 22);
        ville.avec(ici);
        assertThat(comptes(ville)).containsExactly("12 12 12");

        souhaiter(village, 23, 23);
        ville.avec(ici);
        assertThat(comptes(ville)).containsExactly("23 23 12");
    }

    private static void souhaiter(Village village, int de, int a) throws Exception {
        for (int rang = de; rang <= a; rang++) {
            village.ajouter("usagers", "P" + rang + ",Exemple,Ana" + rang + ",F,1951,centre");
            village.ajouter("souhaits", "P" + rang + ",photos,2023-02-10");
        }
    }

    private List<String> comptes(Ville ville) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql("""
                        select concat_ws(' ', consultation.personnes, compte.personnes, coalesce(sum(nombre), 0))
                        from consultation
                        join souhait_compte compte
                            on compte.structure_id = consultation.structure_id and consultation_id = consultation.id
                        left join souhait_quartier on souhait_quartier.consultation_id = consultation.id
                        where relevee
                        group by consultation.id, consultation.personnes, compte.personnes
                        """).query(String.class).list());
    }

    private void demander(UsagerId luce) {
        urnes.ville().faire(() -> {
            contexte.getBean(Prevenances.class)
                    .demander(urnes.consultation(), luce, List.of("photos", "caf", "inconnu"));
            return luce;
        });
    }

    private void passer() {
        StructureCourante.auNomDe(urnes.ville().structure, () -> {
            contexte.getBean(Purges.class).passer();
            return ConsultationId.nouveau();
        });
    }
}
