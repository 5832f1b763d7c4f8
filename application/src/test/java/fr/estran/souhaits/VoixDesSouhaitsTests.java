package fr.estran.souhaits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.commun.StructureCourante;
import fr.estran.commun.UsagerId;
import fr.estran.conservation.Purges;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One voice per person and theme, until the box is opened. It is Monday 15 January 2024. */
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
    void count_each_theme_of_a_person_once_however_often_they_say_it() {
        var luce = urnes.personne();
        urnes.parler(luce, "photos");
        urnes.parler(luce, "photos", "caf");
        urnes.parler(urnes.personne(), "photos", "inconnu");

        urnes.clore();

        assertThat(urnes.voix("photos")).isEqualTo(2);
        assertThat(urnes.voix("caf")).isEqualTo(1);
        assertThat(urnes.lire().personnes()).isEqualTo(2);
    }

    @Test
    void are_one_of_two_fiches_that_were_merged_since() {
        var absorbee = urnes.personne();
        urnes.parler(absorbee, "photos");
        var gardee = urnes.personne();
        urnes.ville()
                .faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("insert into fusion (structure_id, absorbe_id, conserve_id, le)"
                                + " values (structure_courante(), :une, :autre, '2024-01-15')")
                        .param("une", absorbee)
                        .param("autre", gardee)
                        .update());

        urnes.parler(gardee, "photos", "caf");
        urnes.clore();

        assertThat(urnes.voix("photos")).isEqualTo(1);
        assertThat(urnes.lire().personnes()).isEqualTo(1);
    }

    @Test
    void are_taken_back_unread_so_that_a_slip_is_mended() {
        var luce = urnes.personne();
        urnes.parler(luce, "caf");
        var papier = UUID.randomUUID();
        papier(papier, "photos");
        papier(papier, "photos");
        assertThat(urnes.dits("select count(*)::text from voix_scellee"))
                .as("a sheet that is sent twice is one")
                .containsExactly("4");

        urnes.ville().faire(() -> {
            contexte.getBean(VoixDesSouhaits.class).reprendre(urnes.consultation(), luce);
            contexte.getBean(VoixDesSouhaits.class).reprendre(urnes.consultation(), papier);
            return papier;
        });

        assertThat(urnes.dits("select count(*)::text from voix_scellee")).containsExactly("0");
    }

    @Test
    void do_not_come_before_nor_after_and_a_box_is_opened_once() {
        urnes.parler(urnes.personne(), "photos");
        urnes.clore();
        urnes.parler(urnes.personne(), "photos");
        urnes.clore();

        assertThat(urnes.voix("photos")).isEqualTo(1);
        assertThat(urnes.lire().ferme()).isEqualTo(LocalDate.parse("2024-01-15"));
        assertThat(urnes.dits("select count(*)::text from voix_scellee")).containsExactly("0");
    }

    @Test
    void are_counted_by_the_upkeep_when_the_last_day_is_over() {
        urnes.parler(urnes.personne(), "photos");
        urnes.ville()
                .faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("update consultation set ouvre = '2024-01-02', ferme = '2024-01-14'")
                        .update());
        assertThat(urnes.lire().etat(LocalDate.parse("2024-01-15"))).isEqualTo(EtatDeConsultation.A_COMPTER);

        passer();

        assertThat(urnes.voix("photos")).isEqualTo(1);
        assertThat(urnes.lire().closeLe()).isEqualTo(LocalDate.parse("2024-01-15"));
    }

    @Test
    void leave_whoever_wants_to_be_told_until_they_are_and_of_what_is_sensitive_until_the_close() {
        var luce = urnes.personne();
        demander(luce);
        assertThat(urnes.dits("select thematique || ' ' || jusqu_au from souhait_a_prevenir order by 1"))
                .containsExactly("caf 2024-03-31", "photos 2025-01-15");

        urnes.clore();
        assertThat(urnes.dits("select thematique from souhait_a_prevenir")).containsExactly("photos");

        urnes.ville()
                .faire(() -> contexte.getBean(JdbcClient.class)
                        .sql("update souhait_a_prevenir set depuis = '2022-12-01', jusqu_au = '2023-12-01'")
                        .update());
        passer();
        assertThat(urnes.dits("select thematique from souhait_a_prevenir")).isEmpty();
    }

    /** The form has promised the close, and not the day that was foreseen for it. */
    @Test
    void forget_who_wants_to_be_told_of_what_is_sensitive_at_a_close_that_was_brought_forward() {
        demander(urnes.personne());
        ecrire("update consultation set ferme = '2024-02-01'");
        ecrire("update thematique set sensible = true where code = 'photos'");

        urnes.clore();

        assertThat(urnes.dits("select thematique from souhait_a_prevenir")).isEmpty();
    }

    @Test
    void that_were_counted_stay_so_whatever_an_older_folder_says() {
        urnes.parler(urnes.personne(), "photos");
        urnes.clore();

        ecrire("update consultation set close_le = null, ferme = '2024-03-31', personnes = 0, titre = 'Encore'");

        assertThat(urnes.lire().closeLe()).isEqualTo(LocalDate.parse("2024-01-15"));
        assertThat(urnes.lire().ferme()).isEqualTo(LocalDate.parse("2024-01-15"));
        assertThat(urnes.lire().personnes()).isEqualTo(1);
        assertThat(urnes.lire().titre()).isEqualTo("Encore");
    }

    private void ecrire(String sql) {
        urnes.ville().faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
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

    private void papier(UUID envoi, String theme) {
        urnes.ville()
                .faire(() -> contexte.getBean(VoixDesSouhaits.class)
                        .papier(urnes.consultation(), envoi, "centre", List.of(theme)));
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
