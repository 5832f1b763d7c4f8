package fr.estran.bilan.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.rapport.PetiteVille.Personne;
import fr.estran.bilan.rapport.PetiteVille.Presence;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("long")
class PublicationAttaqueTests {

    static LongStream villes() {
        return LongStream.range(0, 1500);
    }

    static LongStream quelques_villes() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("villes")
    void gives_back_no_count_of_personnes_under_eleven(long graine) {
        var ville = new PetiteVille(graine);
        var publie = publier(ville);
        var attaque = new Attaque<>(profils(ville, List.of("")));
        ville.parcours().forEach((chemin, regle) -> {
            int valeur = publie.valeur(chemin.toArray(String[]::new));
            if (valeur > 0) {
                attaque.sait(valeur, regle);
            }
        });
        publie.repartition("porte_entree")
                .parts()
                .forEach(part -> attaque.sait(part.valeur(), p -> part.codes().contains(p.porte())));

        var cibles =
                new TreeMap<String, Predicate<Personne>>(Map.of("toutes", _ -> true, "passées", PetiteVille::passee));
        for (var type : ville.types) {
            cibles.put(type, p -> p.types().contains(type));
            cibles.put(type + " seulement", p -> p.types().equals(Set.of(type)));
            cibles.put("par " + type, p -> p.porte().equals(type));
            cibles.put(
                    "par " + type + " seulement",
                    p -> p.porte().equals(type) && p.types().equals(Set.of(type)));
            cibles.put(
                    type + " après", p -> p.types().contains(type) && !p.porte().equals(type));
            cibles.put(
                    "passées à " + type, p -> PetiteVille.passee(p) && p.types().contains(type));
            cibles.put(
                    "passées, sans " + type,
                    p -> PetiteVille.passee(p) && !p.types().contains(type));
            for (var autre : ville.types) {
                cibles.put(
                        type + " et " + autre,
                        p -> p.types().contains(type) && p.types().contains(autre));
                cibles.put(
                        type + " sans " + autre,
                        p -> p.types().contains(type) && !p.types().contains(autre));
            }
        }
        assertThat(retrouvees(cibles, ville::personnes, attaque)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("quelques_villes")
    void gives_back_no_count_of_tranche_d_age_under_eleven(long graine) {
        var ville = new PetiteVille(graine);
        var publie = publier(ville);
        var attaque = new Attaque<>(profils(ville, TrancheDAge.CODES));
        if (publie.valeur("usagers") > 0) {
            attaque.sait(publie.valeur("usagers"), _ -> true);
        }
        publie.repartition("tranche_age")
                .parts()
                .forEach(part -> attaque.sait(part.valeur(), p -> part.codes().contains(p.tranche())));
        for (var type : ville.types) {
            if (publie.valeur("par_type", type, "personnes") > 0) {
                attaque.sait(
                        publie.valeur("par_type", type, "personnes"),
                        p -> p.types().contains(type));
            }
            publie.repartition("tranche_age_par_type", type)
                    .parts()
                    .forEach(part -> attaque.sait(
                            part.valeur(),
                            p -> p.types().contains(type) && part.codes().contains(p.tranche())));
        }
        var cibles = new TreeMap<String, Predicate<Personne>>();
        for (var tranche : TrancheDAge.CODES) {
            cibles.put(tranche, p -> p.tranche().equals(tranche));
            for (var type : ville.types) {
                cibles.put(
                        tranche + " à " + type,
                        p -> p.tranche().equals(tranche) && p.types().contains(type));
                cibles.put(
                        tranche + " sans " + type,
                        p -> p.tranche().equals(tranche) && !p.types().contains(type));
                cibles.put(
                        tranche + " à " + type + " seulement",
                        p -> p.tranche().equals(tranche) && p.types().equals(Set.of(type)));
            }
        }
        assertThat(retrouvees(cibles, ville::personnes, attaque)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("villes")
    void gives_back_no_count_of_participations_under_eleven(long graine) {
        var ville = new PetiteVille(graine);
        var publie = publier(ville);
        var inconnues = new ArrayList<Presence>();
        for (var type : ville.types) {
            for (var lieu : PetiteVille.LIEUX) {
                inconnues.add(new Presence(type, lieu, "", false));
                PetiteVille.THEMES.forEach(theme -> inconnues.add(new Presence(type, lieu, theme, true)));
            }
        }
        var attaque = new Attaque<>(inconnues);
        if (publie.valeur("participations") > 0) {
            attaque.sait(publie.valeur("participations"), _ -> true);
        }
        if (publie.valeur("participations_sans_nom") > 0) {
            attaque.sait(publie.valeur("participations_sans_nom"), p -> !p.nommee());
        }
        for (var type : ville.types) {
            if (publie.valeur("par_type", type, "participations") > 0) {
                attaque.sait(
                        publie.valeur("par_type", type, "participations"),
                        p -> p.type().equals(type));
            }
            if (ville.seances == 1 && publie.valeur("par_type", type, "personnes") > 0) {
                attaque.sait(
                        ville.presences(p -> p.type().equals(type) && p.nommee()),
                        p -> p.type().equals(type) && p.nommee());
            }
        }
        publie.repartition("participations_par_lieu")
                .parts()
                .forEach(part -> attaque.sait(part.valeur(), p -> part.codes().contains(lieu(p))));
        publie.repartition("ateliers_par_thematique")
                .parts()
                .forEach(part -> attaque.sait(
                        part.valeur(),
                        p -> p.type().equals("atelier") && part.codes().contains(theme(p))));

        var cibles =
                new TreeMap<String, Predicate<Presence>>(Map.of("toutes", _ -> true, "anonymes", p -> !p.nommee()));
        ville.types.forEach(type -> cibles.put(type, p -> p.type().equals(type)));
        ville.types.forEach(type -> cibles.put(type + " anonymes", p -> p.type().equals(type) && !p.nommee()));
        PetiteVille.LIEUX.forEach(code -> cibles.put("à " + code, p -> lieu(p).equals(code)));
        PetiteVille.THEMES.forEach(
                code -> cibles.put("sur " + code, p -> p.type().equals("atelier") && theme(p).equals(code)));
        assertThat(retrouvees(cibles, ville::presences, attaque)).isEmpty();
    }

    private static <A> List<String> retrouvees(
            Map<String, Predicate<A>> cibles, ToIntFunction<Predicate<A>> compte, Attaque<A> attaque) {
        return cibles.entrySet().stream()
                .filter(cible -> petit(compte.applyAsInt(cible.getValue())) && attaque.retrouve(cible.getValue()))
                .map(cible -> cible.getKey() + " : " + compte.applyAsInt(cible.getValue()))
                .toList();
    }

    private static String lieu(Presence presence) {
        return presence.lieu().isEmpty() ? Repartition.INCONNU : presence.lieu();
    }

    private static String theme(Presence presence) {
        return presence.theme().isEmpty() ? Publie.COMMENCES : presence.theme();
    }

    private static boolean petit(int nombre) {
        return 0 < nombre && nombre < Suppression.SEUIL;
    }

    private static Publie publier(PetiteVille ville) {
        return Publication.publique(2023, ville.chiffres(), Chiffres.AUCUN, List.of());
    }

    /** Every profile that somebody may have, as far as a reader knows. */
    static List<Personne> profils(PetiteVille ville, List<String> tranches) {
        var profils = new ArrayList<Personne>();
        for (int masque = 1; masque < 1 << ville.types.size(); masque++) {
            var venues = new TreeSet<String>();
            for (int i = 0; i < ville.types.size(); i++) {
                if ((masque >> i & 1) == 1) {
                    venues.add(ville.types.get(i));
                }
            }
            for (var porte : tranches.size() > 1 ? List.of("") : ville.premiereAnnee ? venues : ville.types) {
                tranches.forEach(tranche -> profils.add(new Personne(porte, venues, tranche, "", true)));
            }
        }
        return profils;
    }
}
