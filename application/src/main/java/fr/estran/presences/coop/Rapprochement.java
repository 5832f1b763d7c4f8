package fr.estran.presences.coop;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.presences.coop.ActeCompare.Etat;
import fr.estran.presences.coop.ActeCompare.Trait;
import fr.estran.presences.coop.Comparaison.Ligne;
import fr.estran.presences.coop.Comparaison.Raison;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds of each act of theirs which of ours it is: first those of which all is the same, then those of which one thing is not, then more.
 * No identifier is on both sides, so two acts of one day of which all is the same are taken as they come. Costs what both lists are long.
 */
final class Rapprochement {

    /** An act that has a title is known again a month away; any other, a week. */
    private static final int JOURS_SOUS_UN_TITRE = 31;

    private static final int JOURS_SANS_TITRE = 7;

    private static final List<Set<Trait>> PRESQUE =
            List.of(Set.of(), Set.of(Trait.THEME), Set.of(Trait.DUREE), Set.of(Trait.COMBIEN), Set.of(Trait.LIEU));

    private static final List<Set<Trait>> DE_LOIN = List.of(
            Set.of(Trait.DUREE, Trait.THEME),
            Set.of(Trait.DUREE, Trait.COMBIEN),
            Set.of(Trait.COMBIEN, Trait.THEME),
            Set.of(Trait.DUREE, Trait.COMBIEN, Trait.THEME),
            Set.of(Trait.LIEU, Trait.THEME),
            Set.of(Trait.LIEU, Trait.DUREE),
            Set.of(Trait.LIEU, Trait.COMBIEN));

    private static final List<Set<Trait>> UN_AUTRE_JOUR = List.of(
            Set.of(Trait.JOUR),
            Set.of(Trait.JOUR, Trait.COMBIEN),
            Set.of(Trait.JOUR, Trait.DUREE),
            Set.of(Trait.JOUR, Trait.THEME));

    private final List<ActeCompare> leurs;
    private final List<ActeCompare> notres;

    /** Acts of which all is the same are two all the same. */
    private final Set<ActeCompare> pris = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<Ligne> lignes = new ArrayList<>();

    private Rapprochement(List<ActeCompare> leurs, List<ActeCompare> notres) {
        this.leurs = leurs;
        this.notres = notres;
    }

    static List<Ligne> de(List<ActeCompare> leurs, List<ActeCompare> notres) {
        var rapprochement = new Rapprochement(leurs, notres);
        rapprochement.rapprocher();
        return rapprochement.lignes;
    }

    private void rapprocher() {
        PRESQUE.forEach(libres -> elargir(libres, Etat::compte));
        deuxFois();
        PRESQUE.forEach(libres -> elargir(libres, etat -> !etat.compte()));
        enGroupe(leurs, notres, Raison.ENSEMBLE);
        enGroupe(notres, leurs, Raison.UN_PAR_UN);
        DE_LOIN.forEach(libres -> elargir(libres, Etat::compte));
        UN_AUTRE_JOUR.forEach(libres -> elargir(libres, Etat::compte));
        restent(leurs).forEach(un -> noter(Raison.LA_BAS_SEULEMENT, List.of(un), List.of()));
        restent(notres).stream()
                .filter(un -> un.etat().compte())
                .forEach(un -> noter(Raison.ICI_SEULEMENT, List.of(), List.of(un)));
    }

    private List<ActeCompare> restent(List<ActeCompare> tous) {
        return tous.stream().filter(un -> !pris.contains(un)).toList();
    }

    /** Whose it is and how it is called tell two alike from one another; then they may differ. */
    private void elargir(Set<Trait> libres, Predicate<Etat> etats) {
        apparier(libres, etats);
        apparier(avec(libres, Trait.CONSEILLER), etats);
        if (!libres.contains(Trait.JOUR)) {
            apparier(avec(libres, Trait.TITRE), etats);
            apparier(avec(avec(libres, Trait.CONSEILLER), Trait.TITRE), etats);
        }
    }

    private static Set<Trait> avec(Set<Trait> libres, Trait trait) {
        var plus = EnumSet.of(trait);
        plus.addAll(libres);
        return plus;
    }

    private void apparier(Set<Trait> libres, Predicate<Etat> etats) {
        var parCle = new HashMap<String, TreeMap<LocalDate, Deque<ActeCompare>>>();
        for (var un : restent(notres)) {
            if (etats.test(un.etat())) {
                parCle.computeIfAbsent(un.cle(libres), _ -> new TreeMap<>())
                        .computeIfAbsent(un.jour(), _ -> new ArrayDeque<>())
                        .add(un);
            }
        }
        for (var un : restent(leurs)) {
            var memes = parCle.get(un.cle(libres));
            var jour = memes == null ? null : lePlusProche(memes, un, libres);
            if (memes == null || jour == null) {
                continue;
            }
            var file = Objects.requireNonNull(memes.get(jour));
            var notre = file.removeFirst();
            if (file.isEmpty()) {
                memes.remove(jour);
            }
            noter(raison(un, notre), List.of(un), List.of(notre));
        }
    }

    private static Raison raison(ActeCompare leur, ActeCompare notre) {
        return switch (notre.etat()) {
            case RIEN -> Raison.RIEN_ICI;
            case D_UN_AUTRE -> Raison.D_UN_AUTRE;
            case LA_BAS, ICI, A_SAISIR, SAISI -> notre.ecarts(leur).isEmpty() ? Raison.PAREIL : Raison.AUTREMENT;
        };
    }

    private static @Nullable LocalDate lePlusProche(
            TreeMap<LocalDate, Deque<ActeCompare>> memes, ActeCompare acte, Set<Trait> libres) {
        if (!libres.contains(Trait.JOUR)) {
            return memes.isEmpty() ? null : memes.firstKey();
        }
        var titre = !acte.titre().isEmpty();
        if (libres.size() > (libres.contains(Trait.CONSEILLER) ? 2 : 1) && !titre) {
            return null;
        }
        return Stream.of(memes.floorKey(acte.jour()), memes.ceilingKey(acte.jour()))
                .filter(Objects::nonNull)
                .filter(jour -> loin(acte, jour) <= (titre ? JOURS_SOUS_UN_TITRE : JOURS_SANS_TITRE))
                .min(Comparator.comparingLong(jour -> loin(acte, jour)))
                .orElse(null);
    }

    private static long loin(ActeCompare acte, LocalDate jour) {
        return Math.abs(ChronoUnit.DAYS.between(acte.jour(), jour));
    }

    /** Each of two who held a workshop entered it there; or somebody saved it twice. */
    private void deuxFois() {
        var libres = EnumSet.of(Trait.CONSEILLER, Trait.COMBIEN, Trait.THEME);
        var vus = new HashSet<String>();
        lignes.stream()
                .flatMap(ligne -> ligne.leurs().stream())
                .filter(ActeCompare::collectif)
                .forEach(acte -> vus.add(acte.cle(libres)));
        restent(leurs).stream()
                .filter(un -> un.collectif() && vus.contains(un.cle(libres)))
                .forEach(un -> noter(Raison.DEUX_FOIS, List.of(un), List.of()));
    }

    /** What is one act on one side, and an act of each person on the other: on the same day, at the same place. */
    private void enGroupe(List<ActeCompare> ateliers, List<ActeCompare> personnes, Raison raison) {
        Map<String, List<ActeCompare>> seuls = restent(personnes).stream()
                .filter(un -> !un.collectif() && un.etat().compte())
                .collect(groupingBy(Rapprochement::rencontre));
        for (var atelier : restent(ateliers)) {
            var ici = seuls.getOrDefault(rencontre(atelier), List.of());
            if (!atelier.collectif() || !atelier.etat().compte() || ici.size() < 2) {
                continue;
            }
            var venus = ici.subList(0, Math.min(ici.size(), Math.max(2, atelier.combien())));
            var eux = List.copyOf(venus);
            venus.clear();
            noter(
                    raison,
                    raison == Raison.ENSEMBLE ? List.of(atelier) : eux,
                    raison == Raison.ENSEMBLE ? eux : List.of(atelier));
        }
    }

    private static String rencontre(ActeCompare acte) {
        return acte.traits().get(Trait.JOUR) + "\n" + acte.traits().get(Trait.LIEU);
    }

    private void noter(Raison raison, List<ActeCompare> la, List<ActeCompare> ici) {
        pris.addAll(la);
        pris.addAll(ici);
        lignes.add(new Ligne(
                raison, la, ici, raison == Raison.AUTREMENT ? ici.getFirst().ecarts(la.getFirst()) : Set.of()));
    }
}
