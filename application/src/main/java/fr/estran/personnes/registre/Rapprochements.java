package fr.estran.personnes.registre;

import fr.estran.personnes.registre.ComparaisonParBlocs.Candidates;
import fr.estran.personnes.registre.Critere.Niveau;
import fr.estran.personnes.registre.Paire.Motif;
import fr.estran.personnes.registre.Population.Champ;
import fr.estran.personnes.registre.Population.Dictionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds in a whole register the pairs of records that are likely one person.
 *
 * <p>Rule: one person.
 */
public final class Rapprochements {

    /** From here on, it is likelier that they are one person than not. */
    public static final double PROBABLE = 0.5;

    /** From here on, whoever looks need not hesitate: shown first, and said to be so. */
    public static final double TRES_PROBABLE = 0.9;

    /** Of a register of a hundred people, so many pairs of records are one person, before anything is known of it. */
    private static final double DOUBLONS_D_ABORD = 0.05;

    private static final double DOUBLONS_AU_MOINS = 0.01;
    private static final double DOUBLONS_AU_PLUS = 3;

    /** Pairs of people who live together, for each person of the register. */
    private static final double FOYERS = 0.05;

    private static final int TOURS = 6;

    /** From there on, in bits, two records are two people's, whatever a third says. */
    private static final double CONTREDIT = -9;

    /** Less than that is not worth keeping: in bits, under the threshold. */
    private static final double MARGE = 8;

    private static final double FOYER_AU_MOINS = -Dictionnaire.log2(contreFoyer(DOUBLONS_AU_PLUS)) - MARGE;

    private final Population gens;
    private final ModeleDeRessemblance modele;
    private final MotifsDePaire motifs;
    private final double inconnusAuMoins;

    private Rapprochements(Population gens) {
        this.gens = gens;
        this.modele = new ModeleDeRessemblance(gens);
        this.motifs = new MotifsDePaire(modele);
        this.inconnusAuMoins = -Dictionnaire.log2(aPriori(DOUBLONS_AU_PLUS)) - MARGE;
    }

    /** @return the pairs at least so likely, the likeliest first; and those of one name and one year of birth, however likely */
    public static List<Paire> chercher(Population gens, double auMoins) {
        return gens.taille() < 2 ? List.of() : new Rapprochements(gens).chercher(auMoins);
    }

    private List<Paire> chercher(double auMoins) {
        var candidates = new ComparaisonParBlocs(gens, modele, inconnusAuMoins, FOYER_AU_MOINS).candidates();
        var doublons = estimer(candidates);
        var paires = new ArrayList<Paire>();
        for (var rang = 0; rang < candidates.taille(); rang++) {
            var vraisemblance = candidates.vraisemblance(rang, aPriori(doublons), contreFoyer(doublons));
            if (vraisemblance >= auMoins) {
                var a = candidates.une(rang);
                var b = candidates.autre(rang);
                paires.add(new Paire(a, b, vraisemblance, motifs.de(a, b)));
            }
        }
        if (auMoins <= PROBABLE) {
            completer(paires, doublons);
        }
        ajouterLesHomonymes(paires, doublons);
        paires.sort(Comparator.comparingDouble(Paire::vraisemblance)
                .reversed()
                .thenComparingInt(Paire::une)
                .thenComparingInt(Paire::autre));
        return paires;
    }

    /** Two records that are each a third's, and do not speak against each other, are one person's too. */
    private void completer(List<Paire> paires, double doublons) {
        var groupes = new GroupesDeFiches();
        var connues = new HashSet<Long>();
        paires.stream().filter(paire -> paire.vraisemblance() >= PROBABLE).forEach(paire -> {
            groupes.lier(paire.une(), paire.autre());
            connues.add(deux(paire.une(), paire.autre()));
        });
        var deduites = new HashMap<Long, Paire>();
        for (var groupe : groupes.groupes()) {
            var rangs = groupe.stream().mapToInt(Integer::intValue).sorted().toArray();
            for (var i = 0; i < rangs.length; i++) {
                for (var j = i + 1; j < rangs.length; j++) {
                    if (!connues.contains(deux(rangs[i], rangs[j])) && !contredites(rangs[i], rangs[j], doublons)) {
                        deduites.put(deux(rangs[i], rangs[j]), deduite(rangs[i], rangs[j]));
                    }
                }
            }
        }
        paires.removeIf(paire -> deduites.containsKey(deux(paire.une(), paire.autre())));
        paires.addAll(deduites.values());
    }

    /** Where many have one name, that two were born in one year makes it hardly likelier than not: whoever knows them tells. */
    private void ajouterLesHomonymes(List<Paire> paires, double doublons) {
        var connues = new HashSet<Long>();
        paires.forEach(paire -> connues.add(deux(paire.une(), paire.autre())));
        for (var rangs : Homonymes.de(gens)) {
            for (var i = 0; i < rangs.size(); i++) {
                for (var j = i + 1; j < rangs.size(); j++) {
                    int a = rangs.get(i);
                    int b = rangs.get(j);
                    if (modele.niveau(Critere.NAISSANCE, a, b) == Niveau.EXACT && connues.add(deux(a, b))) {
                        paires.add(new Paire(a, b, vraisemblance(a, b, doublons), motifs.de(a, b)));
                    }
                }
            }
        }
    }

    private double vraisemblance(int a, int b, double doublons) {
        return modele.peser(a, b).vraisemblance(aPriori(doublons), contreFoyer(doublons));
    }

    private boolean contredites(int a, int b, double doublons) {
        var poids = modele.peser(a, b);
        return poids.inconnus() + Dictionnaire.log2(aPriori(doublons)) <= CONTREDIT
                || poids.foyer() + Dictionnaire.log2(contreFoyer(doublons)) <= CONTREDIT;
    }

    private Paire deduite(int a, int b) {
        var dits = EnumSet.of(Motif.PAR_UNE_TROISIEME);
        dits.addAll(motifs.de(a, b));
        return new Paire(a, b, PROBABLE, List.copyOf(dits));
    }

    private static long deux(int une, int autre) {
        return (long) une << 32 | autre;
    }

    /** Before anything is compared: how likely it is of two records drawn by chance, for so many doubles a record. */
    private double aPriori(double doublons) {
        return 2 * doublons / Math.max(1, gens.taille() - 1);
    }

    private static double contreFoyer(double doublons) {
        return doublons / FOYERS;
    }

    /** How many doubles there are is seen in the register itself: the sum of the likelihoods, until it stays. */
    private double estimer(Candidates candidates) {
        var doublons = DOUBLONS_D_ABORD;
        for (var tour = 0; tour < TOURS; tour++) {
            var somme = 0.0;
            for (var rang = 0; rang < candidates.taille(); rang++) {
                somme += candidates.vraisemblance(rang, aPriori(doublons), contreFoyer(doublons));
            }
            doublons = Math.clamp(somme / gens.taille(), DOUBLONS_AU_MOINS, DOUBLONS_AU_PLUS);
        }
        return doublons;
    }

    /** Records of one first name, one name and one year of birth: to be seen by somebody who knows them, whatever weighs against it. */
    static final class Homonymes {

        private record NomEtAnnee(int prenom, int nom, int annee) {

            boolean entier() {
                return prenom != 0 && nom != 0 && annee != 0;
            }
        }

        private Homonymes() {}

        /** @return of each such name and year, the ranks of those who have it, in order; one by itself too */
        static Collection<List<Integer>> de(Population gens) {
            var tous = new HashMap<NomEtAnnee, List<Integer>>();
            for (var rang = 0; rang < gens.taille(); rang++) {
                var sien = new NomEtAnnee(
                        gens.mot(Champ.PRENOM, rang), gens.mot(Champ.NOM, rang), gens.naissance(rang) / 10_000);
                if (sien.entier()) {
                    tous.computeIfAbsent(sien, _ -> new ArrayList<>(1)).add(rang);
                }
            }
            return tous.values();
        }
    }

    /** Records that pairs tie together: if one is the person of another, and that one of a third, so is the first. */
    static final class GroupesDeFiches {

        /** More than that are tied by mistakes. */
        private static final int AU_PLUS = 12;

        private final Map<Integer, Integer> parents = new HashMap<>();

        void lier(int a, int b) {
            parents.put(tete(a), tete(b));
        }

        private int tete(int rang) {
            var ici = rang;
            while (parent(ici) != ici) {
                parents.put(ici, parent(parent(ici)));
                ici = parent(ici);
            }
            return ici;
        }

        private int parent(int rang) {
            return parents.getOrDefault(rang, rang);
        }

        /** Of three or more. */
        List<List<Integer>> groupes() {
            var groupes = new HashMap<Integer, List<Integer>>();
            new ArrayList<>(parents.keySet()).forEach(rang -> membres(groupes, rang));
            return groupes.values().stream()
                    .filter(membres -> membres.size() > 2 && membres.size() <= AU_PLUS)
                    .toList();
        }

        private void membres(Map<Integer, List<Integer>> groupes, int rang) {
            groupes.computeIfAbsent(
                            tete(rang), tete -> new ArrayList<>(parents.containsKey(tete) ? List.of() : List.of(tete)))
                    .add(rang);
        }
    }

    /** What is said of a pair to whoever looks at it: what is the same, what is nearly, what is not. */
    record MotifsDePaire(ModeleDeRessemblance modele) {

        List<Motif> de(int a, int b) {
            var motifs = EnumSet.noneOf(Motif.class);
            var nom = modele.niveau(Critere.NOM, a, b);
            var prenom = modele.niveau(Critere.PRENOM, a, b);
            if (nom == Niveau.EXACT && prenom == Niveau.EXACT) {
                motifs.add(Motif.MEMES_NOMS);
            } else if (modele.intervertis(a, b).compareTo(Niveau.VOISIN) <= 0) {
                motifs.add(Motif.NOMS_INTERVERTIS);
            } else if (nom.compareTo(Niveau.VOISIN) <= 0 && prenom.compareTo(Niveau.VOISIN) <= 0) {
                motifs.add(Motif.NOMS_PROCHES);
            } else if (nom.compareTo(Niveau.VOISIN) <= 0) {
                motifs.add(Motif.MEME_NOM);
            } else if (prenom.compareTo(Niveau.VOISIN) <= 0) {
                motifs.add(Motif.MEME_PRENOM);
            }
            dire(motifs, Critere.NAISSANCE, a, b, Motif.MEME_NAISSANCE, Motif.NAISSANCE_PROCHE);
            dire(motifs, Critere.TELEPHONE, a, b, Motif.MEME_TELEPHONE, Motif.TELEPHONE_PROCHE);
            dire(motifs, Critere.COURRIEL, a, b, Motif.MEME_COURRIEL, Motif.COURRIEL_PROCHE);
            dire(motifs, Critere.IDENTIFIANT, a, b, Motif.MEME_IDENTIFIANT, Motif.MEME_IDENTIFIANT);
            if (modele.niveau(Critere.VOIE, a, b).compareTo(Niveau.PROCHE) <= 0
                    && modele.niveau(Critere.NUMERO, a, b) != Niveau.DIFFERENT) {
                motifs.add(Motif.MEME_ADRESSE);
            }
            if (modele.niveau(Critere.NAISSANCE, a, b) == Niveau.DIFFERENT) {
                motifs.add(Motif.AUTRE_NAISSANCE);
            }
            if (modele.niveau(Critere.GENRE, a, b) == Niveau.DIFFERENT) {
                motifs.add(Motif.AUTRE_GENRE);
            }
            return List.copyOf(motifs);
        }

        private void dire(EnumSet<Motif> motifs, Critere critere, int a, int b, Motif meme, Motif proche) {
            switch (modele.niveau(critere, a, b)) {
                case EXACT -> motifs.add(meme);
                case PROCHE, VOISIN -> motifs.add(proche);
                case DIFFERENT, ABSENT -> {}
            }
        }
    }
}
