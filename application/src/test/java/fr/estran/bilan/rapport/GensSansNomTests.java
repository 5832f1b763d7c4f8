package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.documents.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the report says of a town in which most who come give no name. */
class GensSansNomTests {

    private static final Publie RIEN = Publication.publique(2022, Chiffres.AUCUN, Chiffres.AUCUN, List.of());

    private static final Object[] ACTIVITE = {
        "par_type.permanence.seances", 300,
        "par_type.permanence.participations_identifiees", 60,
        "par_type.permanence.anonymes", 5540,
        "par_type.permanence.participations", 5600,
        "par_type.permanence.personnes", 50,
        "par_type.atelier.actions", 55,
        "par_type.atelier.seances", 55,
        "par_type.atelier.anonymes", 574,
        "par_type.atelier.participations", 574,
        "ateliers_par_thematique.bureautique.ateliers", 40,
        "ateliers_par_thematique.bureautique.participations", 511,
        "ateliers_par_thematique.impots.ateliers", 15,
        "ateliers_par_thematique.impots.participations", 63,
        "lieux_d_intervention", 2,
        "lieux_servis.L1", 1,
        "lieux_servis.L2", 1,
        "seances_a_plusieurs_par_lieu.L1", 250,
        "seances_a_plusieurs_par_lieu.L2", 90,
        "participations_par_lieu.L1", 6000,
        "participations_par_lieu.L2", 112,
        "participations_sans_nom", 6114,
        "usagers", 50,
        "nouveaux_usagers", 24,
        "genre.F", 32,
        "genre.M", 18,
        "porte_entree.permanence", 50,
        "participations_par_genre.F", 464,
        "participations_par_genre.M", 260,
        "participations_par_genre.inconnu", 5450,
        "participations_par_tranche.25_39", 900,
        "participations_par_tranche.60_69", 2000,
        "participations_par_tranche.70_et_plus", 3274
    };

    @Test
    void says_at_least_how_many_people_and_how_many_participations_have_no_name() {
        assertThat(texte(ville()))
                .contains(
                        "Au moins 50 personnes, connues par leur nom, ont été aidées en 2023 ; 6 114 participations sur 6 174"
                                + " (99 %) sont sans nom")
                .doesNotContain("50 personnes ont été aidées", "pour la première fois", "première porte", "féminin");
    }

    @Test
    void tells_who_came_of_the_participations_of_which_it_was_noted() {
        assertThat(texte(ville()))
                .contains("Le genre est noté pour 724 participations : 464, soit 64 %, sont celles de femmes.")
                .contains("5 274 participations, soit 85 %, sont celles de personnes de 60 ans ou plus.")
                .contains("Participations, selon le genre", "| Non renseigné | 5 450 | 88 %")
                .contains("Personnes, selon le genre (celles que l'on connaît par leur nom)");
    }

    @Test
    void counts_everybody_by_theme_and_by_venue_and_the_rest_adds_up() {
        assertThat(texte(ville()))
                .contains("Bureautique | 40 | 511 | 12,8")
                .contains("Déclaration de revenus | 15 | 63 | 4,2")
                .contains("Mairie | 250 | 6 000")
                .contains("À distance, à domicile, ou sans lieu noté | 15 | 62")
                .contains("dans au moins 2 lieux")
                .doesNotContain("Thème non précisé");
    }

    @Test
    void says_nothing_of_how_many_people_came_where_nobody_is_known() {
        assertThat(texte(ville()))
                .contains("Personnes connues par leur nom")
                .contains("Permanences numériques | 300 | 5 600 | 50")
                .contains("Ateliers | 55 | 574 | –", "Un tiret, dans la colonne des personnes");
    }

    /** Nobody at all: an export of a team. */
    @Test
    void tells_ages_and_genders_where_no_name_is_known() {
        var chiffres = new ArrayList<Object>(List.of(
                "par_type.permanence.seances", 90,
                "par_type.permanence.anonymes", 907,
                "par_type.permanence.participations", 907,
                "participations_sans_nom", 907));
        chiffres.addAll(List.of(
                "participations_par_genre.F", 464,
                "participations_par_genre.M", 260,
                "participations_par_genre.inconnu", 183));

        assertThat(texte(Publication.publique(2023, Exemples.chiffres(chiffres.toArray()), Chiffres.AUCUN, List.of())))
                .contains("Toutes les participations sont sans nom :")
                .contains(
                        "le nombre de personnes aidées, et combien venaient pour la première fois, ne sont pas connus")
                .contains("Le genre est noté pour 724 participations : 464, soit 64 %, sont celles de femmes.")
                .doesNotContain("leur genre et leur âge ne sont pas connus", "| 0 |");
    }

    /** Few have no name: people are people, and the share is told. */
    @Test
    void speaks_of_people_where_nearly_all_are_known() {
        var quimper = texte(Exemples.quimper(2023));
        assertThat(quimper)
                .contains("394 personnes ont été aidées en 2023", "54 participations sur 1 513 (4 %) sont sans nom")
                .contains("Événements | 1 | 30 | au moins 19")
                .doesNotContain("Au moins 394", "participations sont celles");
    }

    /** Four heads of one kind beside thirty of another: their sum, less those of the event, would tell of four. */
    @Test
    void does_not_tell_how_many_have_no_name_where_few_of_a_kind_have_none() {
        var publie = Publication.publique(
                2023,
                Exemples.chiffres(
                        "usagers", 90,
                        "par_type.permanence.seances", 40,
                        "par_type.permanence.participations", 120,
                        "par_type.permanence.anonymes", 4,
                        "par_type.permanence.personnes", 90,
                        "par_type.evenement.seances", 1,
                        "par_type.evenement.participations", 30,
                        "par_type.evenement.anonymes", 30),
                Chiffres.AUCUN,
                List.of());

        assertThat(publie.valeur("participations_sans_nom")).isZero();
        assertThat(publie.nommee()).isFalse();
    }

    /** Four came to appointments and gave no name: of sixty in all, nobody knows where they came. */
    @Test
    void tells_how_many_have_no_name_where_nothing_is_known_of_the_kind_of_which_few_have_none() {
        var publie = Publication.publique(2023, Exemples.chiffres(mixte(4, 40)), Chiffres.AUCUN, List.of());

        assertThat(publie.valeur("participations_sans_nom")).isEqualTo(60);
        assertThat(texte(publie)).contains("60 participations sur 220 (27 %) sont sans nom");
    }

    /** Ten of eleven at permanences, since one at least came to an appointment; fifty at least of sixty by telephone. */
    @Test
    void does_not_tell_how_many_have_no_name_where_the_others_would_leave_few() {
        var peuSansNom = Publication.publique(2023, Exemples.chiffres(mixte(1, 10)), Chiffres.AUCUN, List.of());
        var peuNommees = Publication.publique(
                2023,
                Exemples.chiffres(
                        "usagers", 150,
                        "par_type.atelier.seances", 10,
                        "par_type.atelier.participations", 60,
                        "par_type.atelier.personnes", 50,
                        "par_type.permanence.seances", 40,
                        "par_type.permanence.participations", 120,
                        "par_type.permanence.anonymes", 12,
                        "par_type.permanence.personnes", 100,
                        "par_type.permanence_telephonique.seances", 60,
                        "par_type.permanence_telephonique.participations", 60,
                        "par_type.permanence_telephonique.anonymes", 58,
                        "par_type.permanence_telephonique.personnes", 2),
                Chiffres.AUCUN,
                List.of());

        assertThat(peuSansNom.retenu("participations_sans_nom")).isTrue();
        assertThat(peuNommees.retenu("participations_sans_nom")).isTrue();
    }

    private static Object[] mixte(int aRendezVous, int enPermanence) {
        return new Object[] {
            "usagers", 90,
            "par_type.permanence.seances", 40,
            "par_type.permanence.participations", 120,
            "par_type.permanence.anonymes", enPermanence,
            "par_type.permanence.personnes", 70,
            "par_type.atelier.actions", 10,
            "par_type.atelier.seances", 10,
            "par_type.atelier.participations", 60,
            "par_type.atelier.anonymes", enPermanence == 40 ? 16 : 0,
            "par_type.atelier.personnes", 30,
            "par_type.rendez_vous.seances", 40,
            "par_type.rendez_vous.participations", 40,
            "par_type.rendez_vous.anonymes", aRendezVous,
            "par_type.rendez_vous.personnes", 25
        };
    }

    /** A woman who came once is one of 31 presences and of 30 people: what lies between would be a head. */
    @Test
    void does_not_tell_who_came_where_a_few_more_came_than_people_are_known() {
        var chiffres = Exemples.chiffres(
                "usagers", 60,
                "par_type.permanence.seances", 40,
                "par_type.permanence.participations", 80,
                "par_type.permanence.anonymes", 20,
                "par_type.permanence.personnes", 60,
                "genre.F", 30,
                "genre.M", 30,
                "participations_par_genre.F", 31,
                "participations_par_genre.M", 49);

        assertThat(Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of())
                        .repartie("participations_par_genre"))
                .isFalse();
        assertThat(Publication.interne(2023, chiffres, Chiffres.AUCUN, List.of())
                        .repartie("participations_par_genre"))
                .isTrue();
    }

    /** Five are known of those who came: that is no number of people too small to be told. */
    @Test
    void says_that_too_few_are_named_and_not_that_too_few_came() {
        var publie = Publication.publique(
                2023,
                Exemples.chiffres(
                        "usagers", 5,
                        "par_type.permanence.seances", 65,
                        "par_type.permanence.participations", 236,
                        "par_type.permanence.anonymes", 231,
                        "par_type.permanence.personnes", 5),
                Chiffres.AUCUN,
                List.of());

        assertThat(texte(publie))
                .contains(
                        "Trop de participations sont sans nom pour que l'on dise combien de personnes ont été aidées.")
                .doesNotContain("il est trop petit");
    }

    @Test
    void says_of_an_event_at_which_nobody_gave_a_name_that_all_came_without() {
        var publie = Publication.publique(
                2023,
                Exemples.chiffres(
                        "usagers", 50,
                        "par_type.permanence.seances", 40,
                        "par_type.permanence.participations", 120,
                        "par_type.permanence.personnes", 50,
                        "par_type.evenement.actions", 1,
                        "par_type.evenement.seances", 1,
                        "par_type.evenement.participations", 210,
                        "par_type.evenement.anonymes", 210,
                        "participations_sans_nom", 210),
                Chiffres.AUCUN,
                List.of());

        assertThat(texte(publie)).contains("210 personnes y sont venues, sans donner leur nom.");
    }

    /** A session whose venue was not noted may have been anywhere: on top as below. */
    @Test
    void says_at_least_how_many_venues_on_top_too() {
        assertThat(texte(ville())).contains("En 2023, 6 174 participations ont été comptées, dans au moins 2 lieux.");
    }

    @Test
    void counts_no_sessions_where_people_are_helped_one_at_a_time() {
        var publie = Publication.publique(
                2023,
                Exemples.chiffres(
                        "usagers", 66,
                        "par_type.permanence_telephonique.seances", 51,
                        "par_type.permanence_telephonique.participations", 95,
                        "par_type.permanence_telephonique.personnes", 52,
                        "par_type.rendez_vous.seances", 102,
                        "par_type.rendez_vous.participations", 102,
                        "par_type.rendez_vous.personnes", 54),
                Chiffres.AUCUN,
                List.of());

        assertThat(texte(publie)).contains("Ensemble | – | 197 | 66");
    }

    /** Eleven sessions of one at a time, of thirteen who came otherwise than to a workshop: two telephoned, at most. */
    @Test
    void keeps_back_what_the_number_of_sessions_would_tell_of_another_kind() {
        var publie = Publication.publique(
                2023,
                Exemples.chiffres(
                        "par_type.permanence.seances", 11,
                        "par_type.permanence.participations", 11,
                        "par_type.permanence.anonymes", 11,
                        "par_type.permanence_telephonique.seances", 2,
                        "par_type.permanence_telephonique.participations", 2,
                        "par_type.permanence_telephonique.anonymes", 2,
                        "par_type.atelier.seances", 4,
                        "par_type.atelier.participations", 31,
                        "par_type.atelier.anonymes", 31),
                Chiffres.AUCUN,
                List.of());

        assertThat(publie.valeur("participations")).isEqualTo(44);
        assertThat(publie.retenu("par_type", "atelier", "participations")).isTrue();
        assertThat(texte(publie))
                .contains(
                        "Toutes les participations sont sans nom", "sans dire de qui : le nombre de personnes aidées");
    }

    @Test
    void tells_apart_how_many_workshops_speak_of_a_theme_that_is_not_theirs_and_adds_nothing_up() {
        var chiffres = new ArrayList<>(List.of(ACTIVITE));
        chiffres.addAll(List.of("ateliers_qui_abordent.impots", 4));

        assertThat(texte(Publication.publique(2023, Exemples.chiffres(chiffres.toArray()), Chiffres.AUCUN, List.of())))
                .contains("Bureautique | 40 | 511 | 12,8", "Déclaration de revenus | 15 | 63 | 4,2")
                .contains("Ateliers qui abordent aussi un thème", "| Déclaration de revenus | 4")
                .contains("ces nombres ne s'additionnent pas");
    }

    private static Publie ville() {
        return Publication.publique(2023, Exemples.chiffres(ACTIVITE), Chiffres.AUCUN, List.of());
    }

    private static String texte(Publie publie) {
        var contexte = publie.connait("enquetes", "E2023", "repondants")
                ? Exemples.contexteDeQuimper()
                : Exemples.contexteDeVillage();
        var rapport = Rapport.rediger(publie, RIEN, contexte, Acte.A_COMPLETER);
        return texte(rapport.recit()) + "\n" + texte(rapport.chiffres());
    }

    private static String texte(Document document) {
        return Exemples.texte(document).replaceAll("[\u00a0\u202f]", " ");
    }
}
