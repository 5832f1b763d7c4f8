package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.rapport.Contexte.Evenement;
import fr.estran.bilan.rapport.Contexte.Lieu;
import fr.estran.bilan.rapport.Contexte.Reunion;
import fr.estran.bilan.rapport.Contexte.Structure;
import fr.estran.bilan.rapport.Contexte.Thematique;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContexteRepositoryTests {

    @Autowired
    ContexteRepository contextes;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final StructureId structure = StructureId.nouveau();
    private final LieuId lieu = LieuId.nouveau();
    private final ConseillerId conseiller = ConseillerId.nouveau();

    @BeforeEach
    void ouvrirUneStructure() {
        jdbc.sql(
                        "insert into technique.structure (structure_id, code_insee, nom) values (:id, :insee, 'Ville de Test')")
                .param("id", structure.valeur())
                .param("insee", structure.valeur().toString())
                .update();
        ecrire("structure (structure_id, commune) values (:s, 'Test')");
        ecrire("quartier (structure_id, code, nom) values (:s, 'centre', 'Centre')");
        ecrire("lieu (structure_id, id, reference, nom, quartier) values (:s, :lieu, 'L1', 'Mairie', 'centre')");
        ecrire("conseiller (structure_id, id, reference, prenom, nom, entree)"
                + " values (:s, :conseiller, 'C1', 'A', 'B', '2021-01-01')");
    }

    @Test
    void reads_the_names_and_dates_of_an_annee_and_of_no_other() {
        ecrire("thematique (structure_id, code, libelle, champ) values (:s, 'photos', 'Photos', 'usages_quotidiens')");
        ecrire("acteur (structure_id, id, reference, nom, retire_le) values"
                + " (:s, gen_random_uuid(), 'P1', 'Mission locale', null),"
                + " (:s, gen_random_uuid(), 'P2', 'Parti cette année-là', '2023-01-01'),"
                + " (:s, gen_random_uuid(), 'P3', 'Parti avant', '2022-12-31')");
        ecrire(
                "reunion (structure_id, id, reference, jour, ordre_du_jour) values"
                        + " (:s, gen_random_uuid(), 'R1', '2023-12-31', 'Offres'), (:s, gen_random_uuid(), 'R2', '2024-01-01', null)");
        ecrire("vacances_scolaires (structure_id, premier_jour, dernier_jour) values"
                + " (:s, '2022-12-17', '2023-01-02'), (:s, '2024-02-24', '2024-03-10')");
        ecrire(
                "convention (structure_id, id, reference, dispositif, financeur, debut, fin, postes, retiree_le) values"
                        + " (:s, gen_random_uuid(), 'CV1', 'Conseiller numérique', 'État', '2020-01-01', '2022-12-31', 2, null),"
                        + " (:s, gen_random_uuid(), 'CV2', 'Retirée cette année-là', 'État', '2023-01-01', '2025-12-31', 1.5,"
                        + " '2023-01-01'),"
                        + " (:s, gen_random_uuid(), 'CV3', 'Retirée avant', 'État', '2022-01-01', '2025-12-31', 1, '2022-12-31')");

        var contexte = lire(2023);

        assertThat(contexte.structure()).isEqualTo(new Structure("Ville de Test", "Test", "Europe/Paris"));
        assertThat(contexte.quartiers()).isEqualTo(Map.of("centre", "Centre"));
        assertThat(contexte.lieux()).isEqualTo(Map.of("L1", new Lieu("Mairie", "centre")));
        assertThat(contexte.thematiques()).isEqualTo(Map.of("photos", new Thematique("Photos", "usages_quotidiens")));
        assertThat(contexte.acteurs()).isEqualTo(Map.of("P1", "Mission locale", "P2", "Parti cette année-là"));
        assertThat(contexte.reunions()).containsExactly(new Reunion(LocalDate.of(2023, 12, 31), "Offres"));
        assertThat(contexte.vacancesScolaires()).containsExactly(Exemples.intervalle("2022-12-17", "2023-01-02"));
        assertThat(contexte.equipe().conventions()).singleElement().satisfies(convention -> {
            assertThat(convention.debut()).isEqualTo("2023-01-01");
            assertThat(convention.postes()).isEqualByComparingTo("1.5");
            assertThat(convention.reconduction()).isFalse();
        });
    }

    @Test
    void tells_vacant_posts_by_their_dates_and_all_other_absences_by_their_days() {
        ecrire("indisponibilite (structure_id, id, reference, conseiller_id, debut, fin, motif) values"
                + " (:s, gen_random_uuid(), 'N1', :conseiller, '2022-07-01', '2022-09-10', 'vacance_de_poste'),"
                + " (:s, gen_random_uuid(), 'N2', :conseiller, '2022-12-30', '2023-01-02', 'conge'),"
                + " (:s, gen_random_uuid(), 'N3', :conseiller, '2023-01-02', '2023-01-03', 'formation')");

        deriverLesPostes();

        var equipe = lire(2023).equipe();

        assertThat(equipe.vacances()).containsExactly(Exemples.intervalle("2022-07-01", "2022-09-10"));
        assertThat(equipe.joursAbsence()).isEqualTo(3);
        assertThat(equipe.absents()).isEqualTo(1);
        assertThat(lire(2021).equipe().absents()).isZero();
        assertThat(equipe.conseillers()).isEqualTo(1);
        assertThat(lire(2020).equipe().conseillers()).isZero();
    }

    @Test
    void dates_an_evenement_in_local_time_and_names_the_partenaires_of_held_seances() {
        ecrire("action (structure_id, id, reference, type, titre, partenaire) values"
                + " (:s, '00000000-0000-7000-8000-000000000001', 'A1', 'evenement', 'Portes ouvertes', null),"
                + " (:s, '00000000-0000-7000-8000-000000000002', 'A2', 'partenariat', 'Au collège', 'Collège'),"
                + " (:s, '00000000-0000-7000-8000-000000000003', 'A3', 'partenariat', 'Au lycée', 'Lycée')");
        ecrire("seance (structure_id, id, reference, action_id, lieu_id, debut, fin, statut) values"
                + " (:s, gen_random_uuid(), 'S1', '00000000-0000-7000-8000-000000000001', :lieu,"
                + " '2022-12-31T23:30Z', '2023-01-01T02:00Z', 'tenue'),"
                + " (:s, gen_random_uuid(), 'S2', '00000000-0000-7000-8000-000000000002', null,"
                + " '2023-05-02T08:00Z', '2023-05-02T10:00Z', 'tenue'),"
                + " (:s, gen_random_uuid(), 'S3', '00000000-0000-7000-8000-000000000003', null,"
                + " '2023-05-03T08:00Z', '2023-05-03T10:00Z', 'annulee')");

        var contexte = lire(2023);

        assertThat(contexte.evenements())
                .containsExactly(new Evenement("Portes ouvertes", LocalDate.of(2023, 1, 1), "Mairie", false, false));
        assertThat(contexte.partenaires()).containsExactly("Collège");
        assertThat(lire(2022).evenements()).isEmpty();

        ecrire("fait_du_reseau (structure_id, id, reference, nature, jour, titre, action_id) values"
                + " (:s, gen_random_uuid(), 'FR1', 'evenement', '2023-01-01', 'Nos portes ouvertes',"
                + " '00000000-0000-7000-8000-000000000001')");
        assertThat(lire(2023).evenements())
                .as("what the collective tells of is told of it alone")
                .containsExactly(new Evenement("Portes ouvertes", LocalDate.of(2023, 1, 1), "Mairie", true, true));
    }

    @Test
    void reads_an_enquete_with_its_questions_in_their_order() {
        ecrire("enquete (structure_id, id, reference, titre, ouverte, lancee_le) values"
                + " (:s, '00000000-0000-7000-8000-000000000004', 'E1', 'Votre avis', '2023-11-06', '2023-11-06'),"
                + " (:s, '00000000-0000-7000-8000-000000000005', 'E2', 'Un brouillon', '2023-11-07', null)");
        ecrire("enquete_question (structure_id, enquete_id, code, libelle, type, choix, ordre) values"
                + " (:s, '00000000-0000-7000-8000-000000000004', 'z', 'Content ?', 'choix', 'oui|non', 1),"
                + " (:s, '00000000-0000-7000-8000-000000000004', 'a', 'Une remarque ?', 'texte', null, 2)");

        assertThat(lire(2023).enquetes()).hasSize(1);
        var enquete = lire(2023).enquetes().getFirst();

        assertThat(enquete.fermee()).isNull();
        assertThat(enquete.questions())
                .containsExactly(
                        new Question("z", "Content ?", "choix", List.of("oui", "non")),
                        new Question("a", "Une remarque ?", "texte", List.of()));
        assertThat(lire(2022).enquetes()).isEmpty();
    }

    @Test
    void tells_nothing_of_what_came_after_the_annee_nor_after_the_day_on_which_a_draft_ends() {
        ecrire("acteur (structure_id, id, reference, nom, depuis) values"
                + " (:s, gen_random_uuid(), 'P1', 'De décembre', '2023-12-31'),"
                + " (:s, gen_random_uuid(), 'P2', 'D''après', '2024-01-01')");
        ecrire("reunion (structure_id, id, reference, jour) values"
                + " (:s, '00000000-0000-7000-8000-000000000006', 'R1', '2023-11-30'),"
                + " (:s, gen_random_uuid(), 'R2', '2023-12-01')");
        ecrire(
                "reunion_decision (structure_id, id, reunion_id, quoi, etat, close_le) values"
                        + " (:s, gen_random_uuid(), '00000000-0000-7000-8000-000000000006', 'Un guide', 'faite', '2023-12-31'),"
                        + " (:s, gen_random_uuid(), '00000000-0000-7000-8000-000000000006', 'Une charte', 'faite', '2024-01-01')");
        ecrire("fait_du_reseau (structure_id, id, reference, nature, jour, titre, reseau, qui) values"
                + " (:s, gen_random_uuid(), 'FR1', 'coordination', '2023-11-30', 'Hub', 'region', 'Nolwenn'),"
                + " (:s, gen_random_uuid(), 'FR2', 'coordination', '2023-12-01', 'Hub', 'region', 'Une conseillère')");

        var annee = lire(2023);
        assertThat(annee.acteurs()).containsOnlyKeys("P1");
        assertThat(annee.reunions()).hasSize(2);
        assertThat(annee.reunions().getFirst().decisions()).isEqualTo(2);
        assertThat(annee.reunions().getFirst().faites()).isEqualTo(1);
        assertThat(annee.faits()).extracting(Contexte.Fait::qui).containsExactly(null, "Une conseillère");

        var brouillon = lire(2023, LocalDate.of(2023, 11, 30));
        assertThat(brouillon.acteurs()).isEmpty();
        assertThat(brouillon.reunions())
                .singleElement()
                .satisfies(reunion -> assertThat(reunion.faites()).isZero());
        assertThat(brouillon.faits()).hasSize(1);
    }

    private Contexte lire(int annee) {
        return lire(annee, null);
    }

    private Contexte lire(int annee, @Nullable LocalDate arrete) {
        return StructureCourante.auNomDe(
                structure, () -> new TransactionTemplate(transactions).execute(_ -> contextes.lire(annee, arrete)));
    }

    private void deriverLesPostes() {
        StructureCourante.auNomDe(
                structure,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("call deriver_les_postes()").update()));
    }

    private void ecrire(String lignes) {
        StructureCourante.auNomDe(
                structure,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("insert into " + lignes)
                                .param("s", structure.valeur())
                                .param("lieu", lieu)
                                .param("conseiller", conseiller)
                                .update()));
    }
}
