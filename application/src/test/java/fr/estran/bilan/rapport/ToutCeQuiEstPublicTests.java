package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.PetiteCommune.forme;
import static fr.estran.bilan.rapport.PetiteCommune.theme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.bilan.publication.Differences;
import fr.estran.bilan.publication.Differences.Precaution;
import fr.estran.bilan.publication.Publication.DeuxAnnees;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.bilan.rapport.PetiteCommune.Seance;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * Whoever holds all that is public of a town: each year's report beside the one before, each version of it, the programme that
 * says which sessions there are and where, the rules by which they are counted. Sums, differences, means and caps are
 * solved together, sessions of one person beside the people who came to them.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class ToutCeQuiEstPublicTests {

    /** What is not known: of a version of what is told, so many came to a kind somewhere, at so many sessions; so many people. */
    record Inconnue(int version, String quoi, String type, String lieu) {}

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Bilans bilans;

    @TempDir
    Path dossier;

    @Test
    void tells_the_total_of_a_year_in_which_seven_were_helped_by_telephone() throws IOException {
        var commune = quimperEnPetit();
        var dit = publier(commune);

        assertThat(dit.valeur("participations")).isEqualTo(commune.participations(_ -> true));
        assertThat(dit.valeur("par_type", "permanence", "participations")).isEqualTo(260);
        assertThat(dit.valeur("par_type", "atelier", "participations")).isEqualTo(120);
        assertThat(dit.retenu("par_type", "permanence_telephonique", "participations"))
                .isTrue();
        assertThat(dit.retenu("par_type", "stage", "participations"))
                .as("the one that says least")
                .isTrue();
        assertThat(trahis(commune, List.of(dit))).isEmpty();
    }

    @Test
    void tells_not_how_many_missed_their_rendez_vous_in_a_village() throws IOException {
        var village = new PetiteCommune("bourg", "bourg")
                .tient(2023, "permanence", "L1", 30, 3, 45)
                .tient(2023, "atelier", "L2", 10, 5, 25)
                .tient(2023, "rendez_vous", "L1", 12, 1, 12)
                .attend(2023, "rendez_vous", "L1", 2);
        var dit = publier(village);

        assertThat(dit.valeur("par_type", "rendez_vous", "participations")).isEqualTo(12);
        assertThat(trahis(village, List.of(dit))).isEmpty();
    }

    @Test
    void tells_of_no_rendez_vous_of_nine_in_either_of_two_districts() throws IOException {
        var deux = new PetiteCommune("nord", "sud")
                .tient(2023, "permanence", "L1", 30, 4, 50)
                .tient(2023, "atelier", "L2", 12, 6, 30)
                .tient(2023, "rendez_vous", "L1", 9, 1, 9)
                .tient(2023, "rendez_vous", "L2", 9, 1, 9);

        assertThat(trahis(deux, List.of(publier(deux)))).isEmpty();
    }

    @Test
    void tells_of_no_few_where_a_kind_is_held_in_a_venue_of_its_own() throws IOException {
        var commune = new PetiteCommune("nord", "sud", "sud")
                .tient(2023, "permanence", "L1", 30, 4, 50)
                .tient(2023, "atelier", "L2", 12, 6, 30)
                .tient(2023, "stage", "L3", 3, 4, 12)
                .tient(2023, "permanence_telephonique", "", 7, 1, 7);

        assertThat(trahis(commune, List.of(publier(commune)))).isEmpty();

        var autre = new PetiteCommune("nord", "sud", "sud")
                .tient(2023, "permanence", "L1", 30, 4, 50)
                .tient(2023, "atelier", "L2", 12, 6, 30)
                .tient(2023, "stage", "L3", 3, 4, 12)
                .tient(2023, "rendez_vous", "L1", 7, 1, 7);
        assertThat(trahis(autre, List.of(publier(autre)))).isEmpty();
    }

    @Test
    void tells_of_no_few_where_a_theme_or_the_rendez_vous_of_a_district_have_a_venue_of_their_own() throws IOException {
        var themes = new PetiteCommune("nord", "sud", "sud")
                .tient(2023, "permanence", "L1", 30, 4, 50)
                .tient(2023, "atelier:photos", "L2", 12, 6, 30)
                .tient(2023, "atelier:tablette", "L3", 3, 4, 12)
                .tient(2023, "atelier:caf", "L1", 1, 5, 5);
        assertThat(trahis(themes, List.of(publier(themes)))).isEmpty();

        var quartiers = new PetiteCommune("nord", "sud", "est")
                .tient(2023, "rendez_vous", "L1", 12, 1, 12)
                .tient(2023, "rendez_vous", "L2", 6, 1, 6)
                .tient(2023, "permanence", "L2", 30, 4, 50)
                .tient(2023, "rendez_vous", "L3", 30, 1, 30)
                .tient(2023, "atelier:photos", "L3", 12, 6, 30);
        assertThat(trahis(quartiers, List.of(publier(quartiers)))).isEmpty();
    }

    @Test
    void tells_of_no_few_in_a_village_of_two_kinds_nor_where_all_are_small() throws IOException {
        var deux = new PetiteCommune("bourg")
                .tient(2023, "permanence", "L1", 30, 4, 50)
                .tient(2023, "rendez_vous", "L1", 7, 1, 7);
        assertThat(publier(deux).valeur("participations")).isEqualTo(127);
        assertThat(trahis(deux, List.of(publier(deux)))).isEmpty();

        var petites = new PetiteCommune("bourg")
                .tient(2023, "permanence", "L1", 3, 2, 6)
                .tient(2023, "rendez_vous", "L1", 5, 1, 5);
        assertThat(trahis(petites, List.of(publier(petites)))).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void tells_of_no_few_in_a_town_drawn_by_lot(long graine) throws IOException {
        var commune = PetiteCommune.auHasard(graine);
        var comptes = ville(commune).faire(() -> bilans.compter(2023));

        assertThat(trahis(commune, List.of(comptes.publier(false), comptes.publierLAnneeAvant(false))))
                .isEmpty();
    }

    @Test
    void tells_of_no_few_between_a_year_and_the_one_before() throws IOException {
        var commune = quimperEnPetit();
        commune.tient(2022, "permanence", "L1", 50, 4, 70)
                .tient(2022, "atelier", "L2", 15, 6, 40)
                .tient(2022, "rendez_vous", "L1", 11, 1, 11)
                .tient(2022, "rendez_vous", "L2", 8, 1, 8)
                .attend(2022, "rendez_vous", "L2", 3)
                .tient(2022, "permanence_telephonique", "", 12, 1, 12);
        var ville = ville(commune);
        var comptes = ville.faire(() -> bilans.compter(2023));

        assertThat(trahis(commune, List.of(comptes.publier(false), comptes.publierLAnneeAvant(false))))
                .isEmpty();
    }

    @Test
    void tells_of_no_few_by_a_version_beside_the_one_that_went_out() throws IOException {
        for (var choix : Precaution.values()) {
            var premiere = quimperEnPetit();
            var deja = publier(premiere);
            var corrigee = quimperEnPetit()
                    .tient(2023, "rendez_vous", "L2", 2, 1, 2)
                    .tient(2023, "permanence_telephonique", "", 1, 1, 1)
                    .tient(2023, "atelier", "L1", 1, 4, 4);
            var neuve = Differences.entre(publier(corrigee), List.of(deja)).selon(choix);

            assertThat(trahis(corrigee, List.of(neuve))).as(choix.name()).isEmpty();
            assertThat(ecarts(premiere, deja, corrigee, DeuxAnnees.seconde(neuve, neuve)))
                    .as(choix.name())
                    .isEmpty();
        }
    }

    /** A member of the council chooses any month, any venue, and takes each table away. */
    @Test
    void tells_a_member_of_the_council_of_no_hour_of_one_person() throws IOException {
        var lecteur = ville(quimperEnPetit()).visiteur(Role.LECTEUR);

        for (var periode : List.of("annee=2023", "annee=2023&partie=m01", "annee=2023&partie=m02&lieu=L1")) {
            assertThat(lecteur.lire("/statistiques?" + periode + "&type=rendez_vous")
                            .statusCode())
                    .isEqualTo(422);
            for (var indicateur : Statistiques.toutes()) {
                var tableau =
                        lecteur.lire("/statistiques/tableau?" + periode + "&format=csv&tableau=" + indicateur.code());
                assertThat(tableau.body().lines().filter(ligne -> ligne.matches("(?i).*(rendez-vous|téléphon).*")))
                        .as(periode + " " + indicateur.cle())
                        .noneMatch(ligne -> ligne.matches(".*[,;](\\d|10)([,;].*)?"));
            }
        }
    }

    /** The control: such a reader finds what is told. */
    @Test
    void is_read_by_one_who_finds_what_is_told() throws IOException {
        var commune = quimperEnPetit();
        var dit = publier(commune);
        var lecteur = lire(List.of(commune), List.of(dit));

        assertThat(lecteur.de(venues(0, (type, _) -> type.equals("permanence"))).connait(260))
                .isTrue();
        lecteur.sait(12, venues(0, (type, _) -> type.equals("stage")));
        assertThat(lecteur.de(venues(0, (type, _) -> type.equals("permanence_telephonique")))
                        .trahit(Suppression.SEUIL))
                .as("were the other kind told")
                .isTrue();
    }

    private static PetiteCommune quimperEnPetit() {
        return new PetiteCommune("nord", "sud", "sud")
                .tient(2023, "permanence", "L1", 60, 4, 80)
                .tient(2023, "atelier", "L2", 20, 6, 40)
                .tient(2023, "rendez_vous", "L1", 9, 1, 9)
                .tient(2023, "rendez_vous", "L2", 9, 1, 9)
                .tient(2023, "stage", "L2", 3, 4, 12)
                .tient(2023, "permanence", "L3", 10, 2, 20)
                .attend(2023, "rendez_vous", "L1", 4)
                .tient(2023, "permanence_telephonique", "", 7, 1, 7);
    }

    private Ville ville(PetiteCommune commune) throws IOException {
        commune.ecrire(dossier);
        return Ville.dans(contexte).avec(dossier);
    }

    private Publie publier(PetiteCommune commune) throws IOException {
        return ville(commune).faire(() -> bilans.compter(2023)).publier(false);
    }

    private static List<String> trahis(PetiteCommune commune, List<Publie> dits) {
        var lecteur = lire(Collections.nCopies(dits.size(), commune), dits);
        var trahis = new ArrayList<String>();
        for (int version = 0; version < dits.size(); version++) {
            int annee = dits.get(version).annee();
            int celle = version;
            cibles(commune).forEach((nom, cible) -> {
                int valeur = commune.participations(
                        seance -> seance.annee() == annee && cible.test(seance.type(), seance.lieu()));
                var intervalle = lecteur.de(venues(celle, cible));
                if (petit(valeur) && intervalle.trahit(Suppression.SEUIL)) {
                    trahis.add(annee + " " + nom + " : " + valeur + " dans " + intervalle);
                }
            });
            var manques = lecteur.de(inconnue -> inconnue.version() == celle
                            && inconnue.type().equals("rendez_vous")
                    ? inconnue.quoi().equals("seances") ? 1 : inconnue.quoi().equals("venues") ? -1 : 0
                    : 0);
            if (manques.trahit(Suppression.SEUIL)) {
                trahis.add(annee + " rendez-vous manqués : " + manques);
            }
            for (var type : commune.types()) {
                int personnes = commune.personnes(
                        seance -> seance.annee() == annee && seance.type().equals(type));
                var intervalle = lecteur.de(inconnue -> inconnue.equals(gens(celle, type)) ? 1 : 0);
                if (petit(personnes) && intervalle.trahit(Suppression.SEUIL)) {
                    trahis.add(annee + " personnes " + type + " : " + personnes + " dans " + intervalle);
                }
            }
        }
        return trahis;
    }

    /** By how many a corrected version moved: of each target, where both tell it. */
    private static List<String> ecarts(PetiteCommune avant, Publie deja, PetiteCommune apres, Publie neuve) {
        var lecteur = lire(List.of(avant, apres), List.of(deja, neuve));
        var trouves = new ArrayList<String>();
        cibles(apres).forEach((nom, cible) -> {
            Predicate<Seance> elles = seance -> cible.test(seance.type(), seance.lieu());
            int ecart = apres.participations(elles) - avant.participations(elles);
            var plus = venues(1, cible);
            var moins = venues(0, cible);
            var intervalle = lecteur.de(inconnue -> plus.applyAsDouble(inconnue) - moins.applyAsDouble(inconnue));
            if (petit(Math.abs(ecart)) && intervalle.connait(ecart)) {
                trouves.add(nom + " : " + ecart);
            }
        });
        return trouves;
    }

    /** @param communes what is true of the town, of each version of what is told */
    private static Bornes<Inconnue> lire(List<PetiteCommune> communes, List<Publie> dits) {
        var inconnues = new ArrayList<Inconnue>();
        for (int version = 0; version < dits.size(); version++) {
            var commune = communes.get(version);
            for (var type : commune.types()) {
                for (var lieu : commune.lieux()) {
                    inconnues.add(new Inconnue(version, "seances", type, lieu));
                    inconnues.add(new Inconnue(version, "venues", type, lieu));
                }
            }
            for (var forme : commune.formes()) {
                inconnues.add(gens(version, forme));
            }
        }
        var lecteur = new Bornes<>(inconnues);
        for (int version = 0; version < dits.size(); version++) {
            regles(lecteur, communes.get(version), version, dits.get(version).annee());
            chiffres(lecteur, communes.get(version), version, dits.get(version));
        }
        return lecteur;
    }

    /** Known without a figure: the programme, one person at an appointment, nobody where nothing was held. */
    private static void regles(Bornes<Inconnue> lecteur, PetiteCommune commune, int version, int annee) {
        for (var type : commune.types()) {
            var forme = Code.de(TypeDAction.class, forme(type));
            for (var lieu : commune.lieux()) {
                int tenues = commune.tenues(seance -> seance.annee() == annee
                        && seance.type().equals(type)
                        && seance.lieu().equals(lieu));
                var seances = new Inconnue(version, "seances", type, lieu);
                var venues = new Inconnue(version, "venues", type, lieu);
                if (!forme.individuelle() || tenues == 0) {
                    lecteur.sait(tenues, inconnue -> inconnue.equals(seances) ? 1 : 0);
                }
                if (tenues == 0) {
                    lecteur.sait(0, inconnue -> inconnue.equals(venues) ? 1 : 0);
                }
                if (forme.surRendezVous()) {
                    lecteur.auPlus(0, inconnue -> inconnue.equals(venues) ? 1 : inconnue.equals(seances) ? -1 : 0);
                } else if (forme.individuelle()) {
                    lecteur.sait(0, inconnue -> inconnue.equals(venues) ? 1 : inconnue.equals(seances) ? -1 : 0);
                }
            }
            var elles = venues(version, (autre, _) -> autre.equals(type));
            lecteur.auPlus(0, inconnue -> inconnue.equals(gens(version, type)) ? 1 : -elles.applyAsDouble(inconnue));
        }
    }

    private static void chiffres(Bornes<Inconnue> lecteur, PetiteCommune commune, int version, Publie dit) {
        dit(lecteur, dit, venues(version, (_, _) -> true), "participations");
        for (var type : commune.formes()) {
            Cible elle = (autre, _) -> forme(autre).equals(type);
            var seances = seances(version, elle);
            dit(lecteur, dit, venues(version, elle), "par_type", type, "participations");
            dit(lecteur, dit, seances, "par_type", type, "seances");
            dit(lecteur, dit, seances, "programmees", type);
            dit(lecteur, dit, inconnue -> 30 * seances.applyAsDouble(inconnue), "minutes", type);
            dit(lecteur, dit, inconnue -> inconnue.equals(gens(version, type)) ? 1 : 0, "par_type", type, "personnes");
        }
        dit.repartition("ateliers_par_thematique")
                .parts()
                .forEach(part -> lecteur.sait(
                        part.valeur(),
                        venues(version, (type, _) -> forme(type).equals("atelier") && contient(part, theme(type)))));
        for (var lieu : commune.lieux()) {
            dit(lecteur, dit, seances(version, (_, autre) -> autre.equals(lieu)), "seances_par_lieu", lieu);
        }
        for (var quartier : commune.quartiers) {
            dit(
                    lecteur,
                    dit,
                    seances(version, (_, lieu) -> quartier.equals(quartier(commune, lieu))),
                    "seances_par_quartier",
                    quartier);
            dit(
                    lecteur,
                    dit,
                    seances(
                            version,
                            (type, lieu) -> type.equals("rendez_vous") && quartier.equals(quartier(commune, lieu))),
                    "rendez_vous_par_quartier",
                    quartier);
        }
        for (var chemin : List.of("participations_identifiees_par_lieu", "participations_par_lieu")) {
            dit.repartition(chemin)
                    .parts()
                    .forEach(part -> lecteur.sait(part.valeur(), venues(version, (_, lieu) -> contient(part, lieu))));
        }
        dit.repartition("rendez_vous_par_quartier")
                .parts()
                .forEach(part -> lecteur.sait(
                        part.valeur(),
                        venues(
                                version,
                                (type, lieu) ->
                                        type.equals("rendez_vous") && contient(part, quartier(commune, lieu)))));
    }

    private static boolean contient(Part part, String code) {
        return part.codes().contains(code.isEmpty() ? "inconnu" : code);
    }

    private static String quartier(PetiteCommune commune, String lieu) {
        return lieu.isEmpty() ? "" : commune.quartiers.get(Integer.parseInt(lieu.substring(1)) - 1);
    }

    private static void dit(Bornes<Inconnue> lecteur, Publie dit, ToDoubleFunction<Inconnue> somme, String... chemin) {
        if (dit.connait(chemin)) {
            lecteur.sait(dit.valeur(chemin), somme);
        }
    }

    /** What a neighbour would look for: who came to a kind, to a venue, to a district, to a kind there. */
    private static Map<String, Cible> cibles(PetiteCommune commune) {
        var cibles = new LinkedHashMap<String, Cible>();
        for (var forme : commune.formes()) {
            cibles.put(forme, (autre, _) -> forme(autre).equals(forme));
        }
        for (var type : commune.types()) {
            cibles.put(type, (autre, _) -> autre.equals(type));
            for (var quartier : commune.quartiers) {
                cibles.put(
                        type + " à " + quartier,
                        (autre, lieu) -> autre.equals(type) && quartier.equals(quartier(commune, lieu)));
            }
        }
        for (var lieu : commune.lieux()) {
            cibles.put("à " + lieu, (_, autre) -> autre.equals(lieu));
            cibles.put("rendez_vous à " + lieu, (type, autre) -> type.equals("rendez_vous") && autre.equals(lieu));
        }
        return cibles;
    }

    private static Inconnue gens(int version, String type) {
        return new Inconnue(version, "personnes", type, "");
    }

    private static ToDoubleFunction<Inconnue> venues(int version, Cible cible) {
        return de(version, "venues", cible);
    }

    private static ToDoubleFunction<Inconnue> seances(int version, Cible cible) {
        return de(version, "seances", cible);
    }

    private static ToDoubleFunction<Inconnue> de(int version, String quoi, Cible cible) {
        return inconnue -> inconnue.version() == version
                        && inconnue.quoi().equals(quoi)
                        && cible.test(inconnue.type(), inconnue.lieu())
                ? 1
                : 0;
    }

    private static boolean petit(int nombre) {
        return 0 < nombre && nombre < Suppression.SEUIL;
    }

    interface Cible {

        boolean test(String type, String lieu);
    }
}
