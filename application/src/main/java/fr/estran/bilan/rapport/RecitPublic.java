package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who came: how many, new or known, women and men, how old, from where. */
final class RecitPublic implements Section {

    /** Of people, and of participations, whose last band begins at seventy. */
    private static final Set<String> A_PARTIR_DE_60_ANS = Stream.concat(
                    Arrays.stream(TrancheDAge.values())
                            .filter(tranche -> tranche.debut() >= 60)
                            .map(TrancheDAge::code),
                    Stream.of("70_et_plus"))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String cle() {
        return "habitants";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var usagers = m.cite("usagers");
        var blocs = new ArrayList<Bloc>();
        if (m.personnesInconnues()) {
            blocs.add(m.paragraphe("recit.usagers_inconnus"));
        } else if (!usagers.connu()) {
            if (!m.annee().retenu("usagers")) {
                return List.of();
            }
            blocs.add(m.paragraphe(m.annee().nommee() ? "recit.usagers_tus" : "recit.usagers_peu_nommes"));
        } else {
            blocs.addAll(venues(m));
        }
        blocs.addAll(m.annee().nommee() ? portrait(m) : new PortraitDesVenues(m).raconter());
        graphique(m, blocs);
        return blocs;
    }

    @Override
    public List<Question> questions(Matiere m) {
        return new QuestionsDuPublic(m).poser();
    }

    private static List<Bloc> venues(Matiere m) {
        var recit = new Recit(m);
        EnCommun.gens(m, recit);
        if (m.annee().nommee()) {
            recit.nombre("recit.mobiles", "personnes_vues_dans_plusieurs_quartiers");
        }
        return recit.paragraphe();
    }

    /** What most of them are, in one sentence. */
    private static List<Bloc> portrait(Matiere m) {
        var recit = new Recit(m);
        var traits = new ArrayList<String>();
        var genre = m.annee().repartition("genre");
        genre(m, recit, traits, genre, "F", "femmes");
        genre(m, recit, traits, genre, "M", "hommes");
        var ages = m.annee().repartition("tranche_age");
        int aines = aPartirDe60Ans(ages);
        boolean surtoutAines = 2 * aines > ages.total();
        if (surtoutAines && aines == ages.total()) {
            recit.dire("recit.tous.aines");
        } else if (surtoutAines) {
            traits.add(trait(m, "aines", aines, ages.taux(RecitPublic::aine)));
        }
        var situation = m.annee().repartition("situation");
        int retraites = situation.valeur("retraite");
        if (retraites > 0 && retraites == situation.total()) {
            recit.dire("recit.tous.retraite");
        } else if (2 * retraites > situation.total()) {
            traits.add(trait(m, "retraite", retraites, situation.taux("retraite")));
        }
        if (!traits.isEmpty()) {
            recit.dire("recit.portrait", "traits", Typographie.liste(traits));
        }
        if (aines > 0 && !surtoutAines) {
            recit.dire("recit.aines", "n", aines, "taux", ages.taux(RecitPublic::aine));
        }
        quartiers(m, recit);
        return recit.paragraphe();
    }

    private static String trait(Matiere m, String cle, Object nombre, int taux) {
        return m.dire("recit.trait." + cle, "n", nombre, "taux", taux);
    }

    private static boolean aine(Repartition.Part part) {
        return A_PARTIR_DE_60_ANS.containsAll(part.codes());
    }

    /** Zero when a merged band goes across sixty. */
    private static int aPartirDe60Ans(Repartition ages) {
        boolean aCheval = ages.parts().stream()
                .anyMatch(part -> part.codes().stream().anyMatch(A_PARTIR_DE_60_ANS::contains)
                        && !A_PARTIR_DE_60_ANS.containsAll(part.codes()));
        return aCheval
                ? 0
                : ages.parts().stream()
                        .filter(part -> A_PARTIR_DE_60_ANS.containsAll(part.codes()))
                        .mapToInt(Part::valeur)
                        .sum();
    }

    private static void genre(Matiere m, Recit recit, List<String> traits, Repartition genre, String code, String cle) {
        int nombre = genre.valeur(code);
        if (nombre > 0 && nombre == genre.total()) {
            recit.dire("recit.tous." + cle);
        } else if (2 * nombre > genre.total()) {
            traits.add(trait(m, cle, new Cite(List.of("genre", code), m.annee().annee(), nombre), genre.taux(code)));
        }
    }

    /** Said where people live in each of the districts in which the service goes, and where most of them live is known. */
    private static void quartiers(Matiere m, Recit recit) {
        var quartier = m.annee().repartition("quartier");
        if (2 * quartier.valeur(Repartition.INCONNU) >= quartier.total()) {
            return;
        }
        var habites =
                quartier.parts().stream().flatMap(part -> part.codes().stream()).toList();
        var servis = m.quartiersServis();
        if (servis.size() > 1 && habites.containsAll(servis)) {
            recit.dire("recit.chaque_quartier", "apres", recit.vide() ? "non" : "oui");
        }
    }

    private static void graphique(Matiere m, List<Bloc> blocs) {
        var personnes = m.annee().nommee();
        var barres = m.annee().repartition(personnes ? "tranche_age" : "participations_par_tranche").parts().stream()
                .map(part -> new Barre(m.libelles().tranches(part.codes()), List.of(part.valeur())))
                .toList();
        if (barres.size() > 2) {
            blocs.add(new Bloc.Graphique(
                    m.dire(personnes ? "ages.graphique" : "venues.ages.graphique"),
                    Alternative.toutDire(m, personnes ? "ages.graphique" : "venues.ages.graphique", barres),
                    List.of(m.dire(personnes ? "ages.unite" : "venues.ages.unite")),
                    barres));
        }
    }

    /**
     * Who the participations are of, where too few names are known for people to be counted: of those of which it was noted, and how
     * many these are. Nothing of a majority: the others may be anybody.
     */
    record PortraitDesVenues(Matiere m) {

        List<Bloc> raconter() {
            var recit = new Recit(m);
            dire(
                    recit,
                    "participations_par_genre",
                    "recit.venues.femmes",
                    part -> part.codes().equals(List.of("F")));
            dire(recit, "participations_par_tranche", "recit.venues.aines", RecitPublic::aine);
            dire(
                    recit,
                    "participations_par_situation",
                    "recit.venues.retraite",
                    part -> part.codes().equals(List.of("retraite")));
            return recit.paragraphe();
        }

        private void dire(Recit recit, String chemin, String cle, Predicate<Repartition.Part> lesquelles) {
            var parts = m.annee().repartition(chemin).parts();
            boolean melees = parts.stream()
                    .anyMatch(part -> part.groupe() && part.codes().contains(Repartition.INCONNU)
                            || part.groupe() && aCheval(part));
            int notees = somme(parts, part -> !part.codes().contains(Repartition.INCONNU));
            int elles = somme(parts, lesquelles);
            if (!melees && notees > 0 && elles > 0) {
                recit.dire(
                        cle,
                        avec("n", elles),
                        avec("notees", notees),
                        avec(
                                "taux",
                                EnCommun.taux(
                                        m,
                                        new Quantite(DeGens.PARTICIPATIONS, elles),
                                        new Quantite(DeGens.PARTICIPATIONS, notees))),
                        avec("toutes", notees == m.annee().valeur("participations") ? "oui" : "non"));
            }
        }

        private static boolean aCheval(Repartition.Part part) {
            return part.codes().stream().anyMatch(A_PARTIR_DE_60_ANS::contains) && !aine(part);
        }

        private static int somme(List<Repartition.Part> parts, Predicate<Repartition.Part> lesquelles) {
            return parts.stream()
                    .filter(lesquelles)
                    .mapToInt(Repartition.Part::valeur)
                    .sum();
        }
    }

    /** Why more people came than the year before, or fewer. */
    record QuestionsDuPublic(Matiere m) {

        private static final int SENSIBLE = 15;

        List<Question> poser() {
            var usagers = EcartDAnnees.deGens(m, "usagers");
            if (!usagers.depasse(SENSIBLE)) {
                return List.of();
            }
            var sens = usagers.sens();
            return List.of(new Question(
                    "evolution",
                    m.dire("question.usagers", "sens", sens, "annee", m.avant().annee()),
                    constats().toList(),
                    causes(new Coincidences(m, usagers.hausse(), m.dire("sujet.usagers", "sens", sens)))
                            .toList()));
        }

        private Stream<String> constats() {
            var constats = new Constats(m);
            var formes = m.types().stream().flatMap(type -> forme(constats, type));
            return Stream.of(
                            constats.releves(),
                            constats.contre(m.dire("constat.seances"), seances()),
                            constats.contre(m.dire("constat.lieux"), EcartDAnnees.de(m, "lieux_d_intervention")),
                            formes)
                    .flatMap(constat -> constat);
        }

        /** Of the kinds of which it is asked too. */
        private Stream<String> forme(Constats constats, TypeDAction type) {
            var personnes = new QuestionsDeForme(m, type).personnes();
            return personnes.depasse(QuestionsDeForme.UN_QUART)
                    ? constats.contre(
                            m.dire(
                                    "constat.personnes_de",
                                    "formes",
                                    m.libelles().titreDeType(type)),
                            personnes)
                    : Stream.of();
        }

        private Stream<String> causes(Coincidences coincidences) {
            return Stream.of(
                            coincidences.postes(_ -> true),
                            coincidences.convention(),
                            coincidences.nombre(seances(), m.dire("constat.de_seances")),
                            coincidences.nombre(EcartDAnnees.de(m, "lieux_d_intervention"), m.dire("constat.de_lieux")),
                            coincidences.nombre(
                                    EcartDAnnees.de(m, "acteurs_du_collectif"), m.dire("constat.de_membres")))
                    .flatMap(cause -> cause);
        }

        private EcartDAnnees seances() {
            return new EcartDAnnees(m.seances(), Matiere.seances(m.avant()));
        }
    }
}
