package fr.estran.personnes.registre;

import fr.estran.personnes.registre.Fusions.ResultatFusion;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of people who stand on one list, those who may be one: typed on two telephones, or with another spelling. Somebody says
 * whether they are; it is remembered, and may be taken back.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MemesPersonnes {

    /** What came of saying that some records are one person: where it is not done, whoever asked keeps nothing of it. */
    public enum Issue {
        FAIT,
        /** They hold two places, or one of them is merged otherwise: their records are to be looked at side by side. */
        A_COMPARER
    }

    private final MemesPersonnesRepository repository;
    private final DoublonRepository doublons;
    private final Fusions fusions;

    MemesPersonnes(MemesPersonnesRepository repository, DoublonRepository doublons, Fusions fusions) {
        this.repository = repository;
        this.doublons = doublons;
        this.fusions = fusions;
    }

    /**
     * Of people who stand on one list, records of names that are nearly the same, born in no other year.
     *
     * @param aDire nobody has said that they are two people: each group in the order in which its people became known
     * @param distinguees somebody has: one group for each pair
     */
    public record Ressemblances(List<List<FicheTrouvee>> aDire, List<List<FicheTrouvee>> distinguees) {

        private static final Ressemblances AUCUNES = new Ressemblances(List.of(), List.of());

        public Ressemblances {
            aDire = List.copyOf(aDire);
            distinguees = List.copyOf(distinguees);
        }
    }

    /**
     * @param nouvelles at least one of each group that is to be told apart is among these
     * @param connues on the list for another reason
     */
    public Ressemblances semblables(Collection<UsagerId> nouvelles, Collection<UsagerId> connues) {
        var deLaListe = new HashSet<>(nouvelles);
        deLaListe.addAll(connues);
        if (deLaListe.size() < 2) {
            return Ressemblances.AUCUNES;
        }
        var distinctes = repository.distinctions(deLaListe);
        if (nouvelles.isEmpty() && distinctes.isEmpty()) {
            return Ressemblances.AUCUNES;
        }
        var fiches = doublons.fiches(deLaListe);
        return new Ressemblances(
                aDire(fiches, Set.copyOf(nouvelles), Set.copyOf(distinctes)), paires(fiches, distinctes));
    }

    private static List<List<FicheTrouvee>> aDire(
            List<FicheTrouvee> fiches, Set<UsagerId> nouvelles, Set<Set<UsagerId>> distinctes) {
        var groupes = new ArrayList<List<FicheTrouvee>>();
        var vues = new HashSet<UsagerId>();
        for (var fiche : fiches) {
            if (vues.add(fiche.id())) {
                var groupe = groupe(fiche, fiches, vues, distinctes);
                if (groupe.size() > 1 && groupe.stream().anyMatch(une -> nouvelles.contains(une.id()))) {
                    groupes.add(groupe);
                }
            }
        }
        return groupes;
    }

    private static List<List<FicheTrouvee>> paires(List<FicheTrouvee> fiches, List<Set<UsagerId>> distinctes) {
        return distinctes.stream()
                .map(paire -> fiches.stream()
                        .filter(fiche -> paire.contains(fiche.id()))
                        .toList())
                .filter(paire -> paire.size() == 2)
                .toList();
    }

    /**
     * Of people who came in from that day on, others of the register who bear their very name, and were born in no other year:
     * whoever is noted without a network may be known already.
     */
    public Set<UsagerId> homonymes(Collection<UsagerId> venues, LocalDate depuis) {
        return venues.isEmpty() ? Set.of() : repository.homonymes(venues, depuis);
    }

    /** The records that were merged into those, the last merge first. */
    public List<FicheAbsorbee> reunies(Collection<UsagerId> conservees) {
        return repository.reunies(conservees);
    }

    /** All of them become the one that has been known for longest, which takes from the others what it does not say. */
    public Issue reunir(Collection<UsagerId> usagers) {
        var fiches = doublons.fiches(usagers);
        if (fiches.size() < 2) {
            return Issue.A_COMPARER;
        }
        var conservee = fiches.getFirst().id();
        for (var autre : fiches.subList(1, fiches.size())) {
            var apercu = fusions.possible(conservee, autre.id()) == ResultatFusion.FAIT
                    ? fusions.apercu(conservee, autre.id())
                    : null;
            if (apercu == null || !apercu.enDouble().isEmpty()) {
                return Issue.A_COMPARER;
            }
            if (fusions.reunir(conservee, autre.id(), apercu.meilleurs(), apercu.version()) != ResultatFusion.FAIT) {
                return Issue.A_COMPARER;
            }
        }
        return Issue.FAIT;
    }

    /** Each of these stands for itself again. @param absorbees the last one that was merged first */
    public Issue separer(Collection<UsagerId> absorbees) {
        for (var absorbee : absorbees) {
            if (fusions.separer(absorbee) != ResultatFusion.FAIT) {
                return Issue.A_COMPARER;
            }
        }
        return Issue.FAIT;
    }

    public void distinguer(Collection<UsagerId> usagers) {
        chaquePaire(usagers, fusions::distinguer);
    }

    public void nePlusDistinguer(Collection<UsagerId> usagers) {
        chaquePaire(usagers, fusions::nePlusDistinguer);
    }

    private static void chaquePaire(Collection<UsagerId> usagers, BiConsumer<UsagerId, UsagerId> geste) {
        var tous = List.copyOf(usagers);
        for (var i = 0; i < tous.size(); i++) {
            for (var j = i + 1; j < tous.size(); j++) {
                geste.accept(tous.get(i), tous.get(j));
            }
        }
    }

    private static List<FicheTrouvee> groupe(
            FicheTrouvee premiere, List<FicheTrouvee> fiches, Set<UsagerId> vues, Set<Set<UsagerId>> distinctes) {
        var groupe = new ArrayList<>(List.of(premiere));
        for (var fiche : fiches) {
            if (!vues.contains(fiche.id())
                    && groupe.stream().anyMatch(une -> proches(une, fiche))
                    && groupe.stream().noneMatch(une -> contredites(une, fiche) || dites(distinctes, une, fiche))) {
                groupe.add(fiche);
                vues.add(fiche.id());
            }
        }
        return groupe;
    }

    private static boolean proches(FicheTrouvee une, FicheTrouvee autre) {
        return Noms.proches(une.prenom(), une.nom(), autre.prenom(), autre.nom());
    }

    private static boolean dites(Set<Set<UsagerId>> distinctes, FicheTrouvee une, FicheTrouvee autre) {
        return distinctes.contains(Set.of(une.id(), autre.id()));
    }

    /** Two years of birth are two people. */
    private static boolean contredites(FicheTrouvee une, FicheTrouvee autre) {
        return une.anneeNaissance() != null
                && autre.anneeNaissance() != null
                && !une.anneeNaissance().equals(autre.anneeNaissance());
    }
}
