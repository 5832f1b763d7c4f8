package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Differences;
import fr.estran.bilan.publication.Differences.Precaution;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publication.DeuxAnnees;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.rapport.PetiteVille.Personne;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever holds all the documents on one year, and subtracts: three versions of its report, and that of the year after,
 * which is compared with it; between them the records were corrected.
 */
@Tag("long")
class DifferencesAttaqueTests {

    /** What is told of somebody, or of a presence, and by which document. */
    record Dite<A>(A quoi, int version) {}

    static LongStream villes() {
        return LongStream.range(0, 150);
    }

    static LongStream quelques_villes() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("villes")
    void find_no_few_personnes_between_two_versions(long graine) {
        for (var choix : Precaution.values()) {
            assertThat(personnesTrouvees(graine, choix)).as(choix.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("villes")
    void find_no_few_in_any_rows_added_up(long graine) {
        for (var choix : Precaution.values()) {
            assertThat(lignesTrouvees(graine, choix)).as(choix.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("quelques_villes")
    void find_no_few_of_an_age_at_a_type(long graine) {
        for (var choix : Precaution.values()) {
            assertThat(agesTrouves(graine, choix)).as(choix.name()).isEmpty();
        }
    }

    /** Records begin in the first year: whoever came in both was known by the second. */
    @ParameterizedTest
    @MethodSource("villes")
    void find_not_the_few_who_did_not_come_back(long graine) {
        assertThat(perdus(graine, true)).matches(nombre -> !petit(nombre));
    }

    @Test
    void find_those_who_did_not_come_back_where_nothing_was_looked_at() {
        assertThat(villes().filter(graine -> petit(perdus(graine, false)))).hasSizeGreaterThan(5);
    }

    /** As far as two years tell it; zero where they do not. */
    private static int perdus(long graine, boolean protege) {
        var hasard = new Random(graine);
        int venues = 20 + hasard.nextInt(60);
        int revenues = Math.max(0, venues - hasard.nextInt(40));
        int nouvelles = hasard.nextInt(60);
        var premiere = Publication.publique(2022, chiffres(venues, venues), Chiffres.AUCUN, List.of());
        var seconde = Publication.publique(2023, chiffres(revenues + nouvelles, nouvelles), Chiffres.AUCUN, List.of());
        var dite = protege ? DeuxAnnees.seconde(seconde, premiere) : seconde;
        var attaque = new Attaque<>(List.of("perdue", "revenue", "nouvelle"));
        BiConsumer<Predicate<String>, Integer> sait = (somme, valeur) -> attaque.sait(valeur, somme);
        sait(premiere, sait, p -> !p.equals("nouvelle"), "usagers");
        sait(dite, sait, p -> !p.equals("perdue"), "usagers");
        sait(dite, sait, p -> p.equals("nouvelle"), "nouveaux_usagers");
        return attaque.ecart(p -> p.equals("perdue"), _ -> false).orElse(0);
    }

    private static Chiffres chiffres(int usagers, int nouveaux) {
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        valeurs.put(List.of("usagers"), usagers);
        valeurs.put(List.of("nouveaux_usagers"), nouveaux);
        return new Chiffres(valeurs);
    }

    /** The control: without the audit, the same attack finds people, in many towns. */
    @Test
    void find_some_where_nothing_was_looked_at() {
        assertThat(villes().filter(graine -> !personnesTrouvees(graine, null).isEmpty()))
                .hasSizeGreaterThan(40);
        assertThat(villes().filter(graine -> !lignesTrouvees(graine, null).isEmpty()))
                .hasSizeGreaterThan(40);
        assertThat(quelques_villes().filter(graine -> !agesTrouves(graine, null).isEmpty()))
                .hasSizeGreaterThan(5);
    }

    /** Nor is everything kept back: the new figures do go out. */
    @Test
    void leave_figures_to_be_told() {
        assertThat(villes().filter(graine -> {
                    var versions = versions(graine, Precaution.REGROUPER);
                    return versions.get(2).valeur("usagers") > 0
                            && versions.get(2).valeur("usagers")
                                    != versions.getFirst().valeur("usagers");
                }))
                .hasSizeGreaterThan(15);
    }

    /** In the order in which they went out. */
    private static List<Publie> versions(long graine, @Nullable Precaution choix) {
        var versions = new ArrayList<Publie>();
        var ville = new PetiteVille(graine);
        for (int version = 0; version < 3; version++) {
            var neuf = Publication.publique(2023, ville.chiffres(), Chiffres.AUCUN, List.of());
            versions.add(Differences.entre(neuf, versions.reversed()).selon(choix));
            ville = ville.corrigee(1000 * graine + version);
        }
        var lAnSuivant = Publication.publique(2023, ville.chiffres(), Chiffres.AUCUN, List.of());
        versions.add(
                choix == null
                        ? lAnSuivant
                        : Differences.entre(lAnSuivant, versions.reversed()).commeDeja());
        return versions;
    }

    private static Set<String> personnesTrouvees(long graine, @Nullable Precaution choix) {
        var ville = new PetiteVille(graine);
        var profils = PublicationAttaqueTests.profils(ville, List.of(""));
        return attaquer(profils, versions(graine, choix), cibles(ville), (publie, sait) -> {
            ville.parcours().forEach((chemin, regle) -> sait(publie, sait, regle, chemin.toArray(String[]::new)));
            publie.repartition("porte_entree")
                    .parts()
                    .forEach(part -> sait.accept(p -> part.codes().contains(p.porte()), part.valeur()));
        });
    }

    private static Map<String, Predicate<Personne>> cibles(PetiteVille ville) {
        var cibles = new HashMap<String, Predicate<Personne>>();
        cibles.put("toutes", _ -> true);
        cibles.put("passées", PetiteVille::passee);
        for (var type : ville.types) {
            Predicate<Personne> venue = p -> p.types().contains(type);
            Predicate<Personne> entree = p -> p.porte().equals(type);
            cibles.put(type, venue);
            cibles.put("sans " + type, venue.negate());
            cibles.put("par " + type, entree);
            cibles.put(type + " ensuite", venue.and(entree.negate()));
            cibles.put("passées à " + type, venue.and(PetiteVille::passee));
            cibles.put("passées sans " + type, venue.negate().and(PetiteVille::passee));
            cibles.put("par " + type + " sans suite", entree.and(p -> !PetiteVille.passee(p)));
            for (var autre : ville.types) {
                Predicate<Personne> aussi = p -> p.types().contains(autre);
                cibles.put(type + " et " + autre, venue.and(aussi));
                cibles.put(type + " sans " + autre, venue.and(aussi.negate()));
                cibles.put(
                        "par " + type + " ou " + autre, entree.or(p -> p.porte().equals(autre)));
            }
        }
        return cibles;
    }

    /** The rows of a table, all the sums of them, and the sums that cut groups. */
    private static Set<String> lignesTrouvees(long graine, @Nullable Precaution choix) {
        var ville = new PetiteVille(graine);
        var versions = versions(graine, choix);
        var trouvees = new TreeSet<String>();
        trouvees.addAll(lignes(versions, PetiteVille.GENRES, "genre", "usagers"));
        trouvees.addAll(lignes(versions, TrancheDAge.CODES, "tranche_age", "usagers"));
        var lieux = codes(PetiteVille.LIEUX, Repartition.INCONNU);
        trouvees.addAll(lignes(versions, lieux, "participations_par_lieu", "participations"));
        var themes = codes(PetiteVille.THEMES, Publie.COMMENCES);
        trouvees.addAll(lignes(versions, themes, "ateliers_par_thematique", "par_type", "atelier", "participations"));
        var formes = attaquer(new ArrayList<>(ville.types), versions, sommes(ville.types), (publie, sait) -> {
            sait(publie, sait, _ -> true, "participations");
            ville.types.forEach(type -> sait(publie, sait, type::equals, "par_type", type, "participations"));
        });
        trouvees.addAll(formes);
        return trouvees;
    }

    /** {@code codes}: every one that is told. A group with one more would be read as the count of the others alone. */
    private static Set<String> lignes(List<Publie> versions, List<String> codes, String chemin, String... tout) {
        return attaquer(new ArrayList<>(codes), versions, sommes(codes), (publie, sait) -> {
            sait(publie, sait, _ -> true, tout);
            publie.repartition(chemin).parts().forEach(part -> {
                assertThat(codes).as(chemin).containsAll(part.codes());
                sait.accept(part.codes()::contains, part.valeur());
            });
        });
    }

    /** {@code reste}: the code of the row for what is of none of them. */
    private static List<String> codes(List<String> codes, String reste) {
        return codes.stream().map(code -> code.isEmpty() ? reste : code).toList();
    }

    private static Map<String, Predicate<String>> sommes(List<String> codes) {
        var sommes = new HashMap<String, Predicate<String>>();
        for (int masque = 1; masque < 1 << codes.size(); masque++) {
            var choisis = new TreeSet<String>();
            for (int i = 0; i < codes.size(); i++) {
                if ((masque >> i & 1) == 1) {
                    choisis.add(codes.get(i));
                }
            }
            sommes.put(choisis.toString(), choisis::contains);
        }
        return sommes;
    }

    private static Set<String> agesTrouves(long graine, @Nullable Precaution choix) {
        var ville = new PetiteVille(graine);
        var cibles = new HashMap<String, Predicate<Personne>>();
        for (var tranche : TrancheDAge.CODES) {
            cibles.put(tranche, p -> p.tranche().equals(tranche));
            for (var type : ville.types) {
                Predicate<Personne> venue = p -> p.types().contains(type);
                cibles.put(tranche + " à " + type, venue.and(p -> p.tranche().equals(tranche)));
                cibles.put(
                        tranche + " sans " + type,
                        venue.negate().and(p -> p.tranche().equals(tranche)));
            }
        }
        var profils = PublicationAttaqueTests.profils(ville, TrancheDAge.CODES);
        return attaquer(profils, versions(graine, choix), cibles, (publie, sait) -> {
            sait(publie, sait, _ -> true, "usagers");
            publie.repartition("tranche_age")
                    .parts()
                    .forEach(part -> sait.accept(p -> part.codes().contains(p.tranche()), part.valeur()));
            for (var type : ville.types) {
                sait(publie, sait, p -> p.types().contains(type), "par_type", type, "personnes");
                publie.repartition("tranche_age_par_type", type)
                        .parts()
                        .forEach(part -> sait.accept(
                                p -> p.types().contains(type) && part.codes().contains(p.tranche()), part.valeur()));
            }
        });
    }

    /** The targets of which the documents tell, between them, that they moved by one to ten. */
    private static <A> Set<String> attaquer(
            List<A> inconnues,
            List<Publie> versions,
            Map<String, Predicate<A>> cibles,
            BiConsumer<Publie, BiConsumer<Predicate<A>, Integer>> lire) {
        var toutes = new ArrayList<Dite<A>>();
        for (int version = 0; version < versions.size(); version++) {
            for (var inconnue : inconnues) {
                toutes.add(new Dite<>(inconnue, version));
            }
        }
        var attaque = new Attaque<>(toutes);
        for (int version = 0; version < versions.size(); version++) {
            int celle = version;
            lire.accept(versions.get(version), (somme, valeur) -> attaque.sait(valeur, de(celle, somme)));
        }
        var trouvees = new TreeSet<String>();
        cibles.forEach((nom, cible) -> {
            for (int une = 0; une < versions.size(); une++) {
                for (int autre = une + 1; autre < versions.size(); autre++) {
                    int ecart = attaque.ecart(de(autre, cible), de(une, cible)).orElse(0);
                    if (petit(Math.abs(ecart))) {
                        trouvees.add(nom + " : " + ecart);
                    }
                }
            }
        });
        return trouvees;
    }

    private static <A> Predicate<Dite<A>> de(int version, Predicate<A> somme) {
        return dite -> dite.version() == version && somme.test(dite.quoi());
    }

    private static <A> void sait(
            Publie publie, BiConsumer<Predicate<A>, Integer> sait, Predicate<A> somme, String... chemin) {
        if (publie.valeur(chemin) > 0) {
            sait.accept(somme, publie.valeur(chemin));
        }
    }

    private static boolean petit(int nombre) {
        return 0 < nombre && nombre < Suppression.SEUIL;
    }
}
