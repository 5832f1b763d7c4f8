package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Contexte.Evenement;
import fr.estran.bilan.rapport.Preparation.Parties;
import fr.estran.bilan.statistiques.Chiffres;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sentences that link records of different kinds: each with a town in which it is true, and one in which it is not said. */
@Tag("long")
class RecitTests {

    @Test
    void puts_on_top_how_many_where_and_what_moved() {
        assertThat(quimper("retenir"))
                .startsWith(
                        "En 2023, 394 personnes ont été aidées, dans 11 lieux de 4 quartiers, ou par téléphone ; elles étaient 331 en 2022.")
                .contains(
                        "Bien plus de monde a eu recours aux rendez-vous individuels : 110 personnes, contre 64 en 2022 ;"
                                + " 122 inscriptions sont restées en liste d'attente.");
        assertThat(village("retenir", "usagers", 23, "par_type.permanence.personnes", 23))
                .isEqualTo("En 2023, 23 personnes ont été aidées.");
        Object[] sansNom = {
            "usagers", 23,
            "par_type.permanence.seances", 40,
            "par_type.permanence.participations", 400,
            "par_type.permanence.anonymes", 350,
            "par_type.permanence.personnes", 23
        };
        assertThat(village("retenir", sansNom)).startsWith("En 2023, 400 participations ont été comptées");
        assertThat(village("retenir")).isEmpty();
    }

    @Test
    void tells_which_awaited_themes_were_scheduled_again_and_which_were_not() {
        assertThat(quimper("actions"))
                .contains("Des thèmes demandés au-delà des places ont été programmés de nouveau : « Ordinateur »"
                        + " (22 inscriptions en attente, 6 reprises), ")
                .contains("En tout, 30 actions de l'année en reprenaient une déjà proposée.");
        Object[] attendus = {
            "par_type.atelier.seances", 9,
            "par_type.atelier.actions", 9,
            "listes_attente_par_thematique.photos", 22,
            "listes_attente_par_thematique.impots", 12,
            "actions_reprogrammees", 3,
            "reprogrammees_par_thematique.photos", 3
        };
        assertThat(ville("actions", attendus))
                .contains("Un thème demandé au-delà des places a été programmé de nouveau : « Photos » (22 inscriptions"
                        + " en attente, 3 reprises). En tout, 3 actions de l'année en reprenaient une déjà proposée. Un autre thème attendu"
                        + " n'a pas été repris : « Déclaration de revenus » (12 inscriptions).");
        attendus[attendus.length - 2] = "reprogrammees_par_thematique.logiciels";
        assertThat(ville("actions", attendus))
                .contains("3 actions déjà proposées ont été programmées de nouveau.")
                .doesNotContain("demandés au-delà", "demandé au-delà");
    }

    @Test
    void tells_where_procedures_are_treated_instead_only_where_more_was_asked_there() {
        assertThat(quimper("forme_atelier"))
                .contains(
                        "Les démarches en ligne y tiennent peu de place (5 ateliers) : c'est plutôt en permanence et en"
                                + " rendez-vous qu'elles sont traitées, avec 277 demandes.");
        Object[] demarches = {
            "par_type.atelier.seances", 40,
            "par_type.atelier.actions", 40,
            "par_type.atelier.participations", 300,
            "par_type.atelier.personnes", 90,
            "actions_par_champ.demarches_en_ligne.atelier", 5,
            "ateliers_par_thematique.impots.participations", 60,
            "ateliers_par_thematique.photos.participations", 240,
            "par_type.permanence.seances", 20,
            "par_type.permanence.participations", 80,
            "par_type.permanence.personnes", 60,
            "demandes.permanence.impots", 30,
            "demandes.permanence.photos", 50
        };
        assertThat(ville("forme_atelier", demarches))
                .contains("elles ont aussi fait l'objet de 30 demandes en permanence.")
                .doesNotContain("plutôt");
        assertThat(ville("forme_atelier", avec(demarches, "ateliers_qui_abordent.impots", 9)))
                .as("nine others speak of them too")
                .doesNotContain("démarches en ligne");
        demarches[9] = 20;
        assertThat(ville("forme_atelier", demarches)).doesNotContain("démarches en ligne");
    }

    /** Four of eighteen are on taxes, and no theme has more. */
    @Test
    void does_not_say_that_procedures_have_little_room_where_one_of_them_is_the_first_theme() {
        Object[] impots = {
            "par_type.atelier.seances", 18,
            "par_type.atelier.actions", 18,
            "par_type.atelier.participations", 90,
            "par_type.atelier.personnes", 40,
            "actions_par_champ.demarches_en_ligne.atelier", 4,
            "ateliers_par_thematique.impots.ateliers", 4,
            "ateliers_par_thematique.impots.participations", 20,
            "ateliers_par_thematique.photos.ateliers", 3,
            "ateliers_par_thematique.photos.participations", 20,
            "par_type.permanence.seances", 20,
            "par_type.permanence.participations", 80,
            "par_type.permanence.personnes", 60,
            "demandes.permanence.impots", 30,
            "demandes.permanence.photos", 50
        };
        assertThat(ville("forme_atelier", impots))
                .contains("« Déclaration de revenus » (4")
                .doesNotContain("peu de place");
    }

    @Test
    void tells_what_is_asked_by_telephone_where_each_theme_has_a_name() {
        assertThat(quimper("forme_permanence_telephonique"))
                .contains(
                        "Les appels ont porté sur",
                        "« Logiciels » : quatre de ces cinq sujets sont des démarches en ligne.");
        Object[] appels = {
            "par_type.permanence_telephonique.seances", 9,
            "par_type.permanence_telephonique.participations", 40,
            "par_type.permanence_telephonique.personnes", 30,
            "demandes.permanence_telephonique.impots", 20,
            "demandes.permanence_telephonique.photos", 20
        };
        assertThat(ville("forme_permanence_telephonique", appels))
                .contains(
                        "Les appels ont porté sur « Déclaration de revenus » et « Photos » : l'un de ces sujets est une"
                                + " démarche en ligne.");
        appels[7] = 13;
        appels[9] = 13;
        assertThat(ville("forme_permanence_telephonique", appels))
                .contains(
                        "Quand le sujet a été noté, les appels ont porté sur « Déclaration de revenus » et « Photos »");
        appels[8] = "demandes.permanence_telephonique.tri_libre";
        assertThat(ville("forme_permanence_telephonique", appels)).doesNotContain("appels ont porté");
    }

    /** Near is a number: how many in each district, where each may be told. */
    @Test
    void tells_how_near_appointments_were_given() {
        assertThat(quimper("forme_rendez_vous"))
                .contains("Ils ont eu lieu dans tous les quartiers où le service est présent : ", " (", ") et ")
                .contains("Qui y habite est donc reçu près de chez soi.");
    }

    @Test
    void counts_the_sessions_of_one_action_as_its_own() {
        assertThat(village(
                        "forme_atelier",
                        "par_type.atelier.seances",
                        2,
                        "par_type.atelier.actions",
                        1,
                        "par_type.atelier.participations",
                        20,
                        "par_type.atelier.personnes",
                        20))
                .contains("Un atelier a été proposé aux habitants. Il comptait 2 séances.");
        assertThat(quimper("forme_stage")).contains("Ils comptaient 24 séances en tout.");
    }

    @Test
    void tells_through_whom_the_young_are_met() {
        assertThat(quimper("forme_partenariat"))
                .contains("6 actions ont été menées", "Ce public est jeune : la plupart des personnes dont l'âge a été")
                .contains("avaient moins de 18 ans.");
        Object[] jeunes = {
            "usagers", 90,
            "par_type.permanence.seances", 9,
            "par_type.permanence.participations", 60,
            "par_type.permanence.personnes", 60,
            "tranche_age_par_type.permanence.60_69", 60,
            "tranche_age.60_69", 60,
            "tranche_age.moins_18", 30,
            "par_type.partenariat.seances", 6,
            "par_type.partenariat.actions", 6,
            "par_type.partenariat.participations", 30,
            "par_type.partenariat.personnes", 30,
            "tranche_age_par_type.partenariat.moins_18", 30
        };
        assertThat(interne("forme_partenariat", jeunes))
                .contains("Avec l'association Championnet et le dispositif de réussite éducative, 6 actions", "jeune");
        jeunes[12] = "tranche_age.70_79";
        jeunes[22] = "tranche_age_par_type.partenariat.70_79";
        assertThat(interne("forme_partenariat", jeunes)).doesNotContain("jeune");
    }

    @Test
    void says_what_the_survey_says_together_in_the_words_of_its_answers() {
        assertThat(portrait("Vivez-vous seul ?", 29, 17))
                .contains("29 d'entre elles vivent seules, 17 non.")
                .contains("À propos de la proximité, 34 répondent « importante » ou « très importante ».")
                .contains("Vivre seul et tenir à la proximité : sur chacun de ces points, plus de la moitié des"
                        + " réponses se rejoignent. Cela plaide pour une aide proche de chez soi.");
        assertThat(portrait("Vivez-vous seul ?", 17, 29))
                .contains("17 d'entre elles vivent seules, 29 non.")
                .doesNotContain("plaide");
        var contre = Map.of("3", "assez", "4", "peu importante", "5", "sans importance");
        assertThat(portrait(contre, "Vivez-vous seul ?", 29, 17))
                .contains("34 répondent « peu importante » ou « sans importance ».", "ne pas tenir à la proximité")
                .doesNotContain("plaide");
        assertThat(portrait("Venez-vous seul ?", 29, 17))
                .contains("À la question « Venez-vous seul ? », 29 personnes ont répondu oui et 17 non.")
                .doesNotContain("vivent seules", "plaide");
    }

    @Test
    void says_to_which_kind_most_come_whichever_it_is() {
        var enquete = new EnquetePosee(
                "E",
                "Votre avis",
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2023, 4, 1),
                List.of(new Question(
                        "actions",
                        "À quelles actions participez-vous ?",
                        "multiple",
                        List.of("permanence", "atelier"))));
        var chiffres = Exemples.chiffres(
                "usagers", 90,
                "par_type.permanence.seances", 9,
                "par_type.permanence.participations", 90,
                "par_type.permanence.personnes", 90,
                "enquetes.E.sollicites", 227,
                "enquetes.E.repondants", 46,
                "repondants_par_question.E.actions", 46,
                "reponses.E.actions.permanence", 15,
                "reponses.E.actions.atelier", 31);

        assertThat(texte(
                        "paroles",
                        Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of(enquete)),
                        VilleAuHasard.rien(2022),
                        Exemples.avecEnquetes(Exemples.contexteDeVillage(), List.of(enquete))))
                .contains("C'est aux ateliers que le plus grand nombre d'entre elles disent venir (31).");
    }

    private static String portrait(String question, int oui, int non) {
        return portrait(Map.of("3", "assez", "4", "importante", "5", "très importante"), question, oui, non);
    }

    private static String portrait(Map<String, String> marques, String question, int oui, int non) {
        var enquete = new EnquetePosee(
                "E",
                "Votre avis",
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2023, 4, 1),
                List.of(
                        new Question("seul", question, "choix", List.of("oui", "non")),
                        new Question("proximite", "La proximité compte-t-elle ?", "echelle", List.of(), marques)));
        var chiffres = Exemples.chiffres(
                "usagers", 90,
                "par_type.permanence.seances", 9,
                "par_type.permanence.participations", 90,
                "par_type.permanence.personnes", 90,
                "enquetes.E.sollicites", 227,
                "enquetes.E.repondants", 46,
                "reponses.E.seul.oui", oui,
                "reponses.E.seul.non", non,
                "reponses.E.proximite.3", 12,
                "reponses.E.proximite.4", 19,
                "reponses.E.proximite.5", 15);
        var annee = Publication.publique(2023, chiffres, Chiffres.AUCUN, List.of(enquete));
        return texte(
                "paroles",
                annee,
                VilleAuHasard.rien(2022),
                Exemples.avecEnquetes(Exemples.contexteDeVillage(), List.of(enquete)));
    }

    @Test
    void tells_an_event_of_the_collective_there_and_not_a_second_time_as_a_kind_of_help() {
        assertThat(quimper("forme_evenement")).isEmpty();
        assertThat(quimper("reseau"))
                .contains(
                        "Le collectif réunit",
                        "une fois par trimestre",
                        "87 venues au service ont débouché sur une orientation")
                .contains(
                        "Le 8 juin 2023 à Krec'h Gwen, le collectif a organisé « Construire ensemble son identité numérique » :"
                                + " 30 personnes y sont venues, certaines sans donner leur nom.");
        var sien = Exemples.avecEvenements(
                Exemples.contexteDeQuimper(),
                List.of(new Evenement("Portes ouvertes", LocalDate.of(2023, 6, 8), "Krec'h Gwen", false, false)));
        assertThat(texte("forme_evenement", Exemples.quimper(2023), Exemples.quimper(2022), sien))
                .contains("« Portes ouvertes » a eu lieu le 8 juin 2023", "30 personnes y sont venues");
        assertThat(texte("reseau", Exemples.quimper(2023), Exemples.quimper(2022), sien))
                .doesNotContain("Portes ouvertes");
    }

    @Test
    void says_of_what_people_wish_for_most_how_little_there_was_of_it() {
        assertThat(quimper("paroles"))
                .contains("Le thème le plus demandé est « Caisse d'allocations familiales » (19 fois) : un seul atelier"
                        + " l'a abordé en 2023.");
        Object[] souhaits = {
            "par_type.atelier.seances", 4,
            "par_type.atelier.actions", 4,
            "souhaits.photos", 40,
            "souhaits.impots", 12,
            "ateliers_par_thematique.photos.ateliers", 4
        };
        assertThat(ville("paroles", souhaits)).endsWith("Le thème le plus demandé est « Photos » (40 fois).");
        souhaits[8] = "ateliers_par_thematique.impots.ateliers";
        assertThat(ville("paroles", souhaits)).endsWith("« Photos » (40 fois) : aucun atelier ne l'a abordé en 2023.");
        assertThat(ville("paroles", avec(souhaits, "ateliers_qui_abordent.photos", 1)))
                .endsWith("« Photos » (40 fois) : un seul atelier l'a abordé en 2023.");
    }

    private static Object[] avec(Object[] chiffres, Object... autres) {
        return Stream.concat(Stream.of(chiffres), Stream.of(autres)).toArray();
    }

    @Test
    void says_of_a_year_before_the_records_when_these_begin_and_not_that_nothing_was_held() {
        var annee = VilleAuHasard.rien(2019);
        assertThat(texte("actions", annee, VilleAuHasard.rien(2018), Exemples.contexteDeVillage()))
                .isEqualTo("Les relevés du service commencent le 1er mars 2021 : de l'année 2019, ils ne disent rien.");
        assertThat(village("actions")).isEqualTo("Les relevés ne contiennent aucune séance tenue en 2023.");
    }

    @Test
    void says_where_those_who_came_first_to_a_permanence_went_on_unless_all_went_there() {
        var chiffres = new Object[] {
            "usagers", 157,
            "par_type.permanence.seances", 137,
            "par_type.permanence.participations", 346,
            "par_type.permanence.personnes", 140,
            "par_type.permanence_telephonique.seances", 60,
            "par_type.permanence_telephonique.participations", 60,
            "par_type.permanence_telephonique.personnes", 41,
            "porte_entree.permanence", 126,
            "porte_entree.permanence_telephonique", 31,
            "venus_par_permanence_puis_autre", 24,
            "permanence_puis.permanence_telephonique", 24
        };
        assertThat(village("forme_permanence", chiffres))
                .contains("24 d'entre elles ont aussi pris part")
                .doesNotContain("dont 24");
    }

    /** Fifteen are known to live in either, of 135. */
    @Test
    void does_not_say_where_all_live_of_a_few_whose_district_is_known() {
        var chiffres = new Object[] {
            "usagers", 135,
            "par_type.permanence.seances", 60,
            "par_type.permanence.participations", 466,
            "par_type.permanence.personnes", 135,
            "lieux_servis.L04", 1,
            "lieux_servis.L09", 1,
            "quartier.penhars", 15,
            "quartier.kerfeunteun", 15,
            "quartier.inconnu", 105
        };
        assertThat(ville("habitants", chiffres)).doesNotContain("tous les quartiers");
        chiffres[13] = 60;
        chiffres[17] = 60;
        assertThat(ville("habitants", chiffres)).contains("tous les quartiers");
    }

    /** "N … ont été …, contre N", in eight sections, is what a machine writes. */
    @Test
    void turns_no_two_sentences_the_same_way() {
        var moules = Stream.of(
                        "permanence",
                        "permanence_telephonique",
                        "rendez_vous",
                        "atelier",
                        "stage",
                        "rdv_jeudi",
                        "partenariat")
                .flatMap(type -> Correcteur.phrases(quimper("forme_" + type)).stream())
                .map(RecitTests::moule)
                .toList();

        assertThat(moules).doesNotHaveDuplicates();
        assertThat(moules)
                .filteredOn(moule -> moule.matches("N \\w+ ont été.*"))
                .hasSize(1);
    }

    /** Its numbers and its names aside: how it begins, and how it compares. */
    private static String moule(String phrase) {
        var mots = phrase.replaceAll("« [^»]+ »", "T")
                .replaceAll("\\d[\\d ]*", "N ")
                .split(" +");
        var debut = String.join(" ", List.of(mots).subList(0, Math.min(4, mots.length)));
        var comparee = Pattern.compile("(, contre N|\\(N en N|, après N)").matcher(String.join(" ", mots));
        return debut + (comparee.find() ? " … " + comparee.group() : "");
    }

    private static String quimper(String section) {
        return texte(section, Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper());
    }

    private static String ville(String section, Object... chiffres) {
        return texte(section, publie(chiffres), VilleAuHasard.rien(2022), Exemples.contexteDeQuimper());
    }

    private static String interne(String section, Object... chiffres) {
        return texte(
                section,
                Publication.interne(2023, Exemples.chiffres(chiffres), Chiffres.AUCUN, List.of()),
                VilleAuHasard.rien(2022),
                Exemples.contexteDeQuimper());
    }

    private static String village(String section, Object... chiffres) {
        return texte(section, publie(chiffres), VilleAuHasard.rien(2022), Exemples.contexteDeVillage());
    }

    private static Publie publie(Object... chiffres) {
        return Publication.publique(2023, Exemples.chiffres(chiffres), Chiffres.AUCUN, List.of());
    }

    private static String texte(String section, Publie annee, Publie avant, Contexte contexte) {
        return Parties.textes(Matiere.de(annee, avant, contexte), Composition.AUCUNE)
                .getOrDefault(section, "")
                .replaceAll("[\u00a0\u202f]", " ");
    }
}
