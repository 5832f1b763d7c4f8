package fr.estran.personnes.registre;

import fr.estran.personnes.registre.Fusions.ResultatFusion;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several pairs made one each, once somebody has seen them all. What would join two people whom nobody has compared is left
 * to be looked at side by side: a newcomer who resembles two records of the register joins one of them, and no more.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReunionsEnNombre {

    private final DoublonRepository repository;
    private final MemesPersonnesRepository memes;
    private final Fusions fusions;
    private final Fiches fiches;

    ReunionsEnNombre(DoublonRepository repository, MemesPersonnesRepository memes, Fusions fusions, Fiches fiches) {
        this.repository = repository;
        this.memes = memes;
        this.fusions = fusions;
        this.fiches = fiches;
    }

    /** @param laissees changed since they were seen, told apart, or to be compared: nothing was done of these */
    public record Issue(int faites, int laissees) {}

    /** What a form holds of each pair, so that a record changed since is seen. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<PaireVue> vues(Collection<PaireDeFiches> paires) {
        var versions = repository.versions(paires.stream()
                .flatMap(paire -> Stream.of(paire.une().id(), paire.autre().id()))
                .distinct()
                .toList());
        return paires.stream()
                .map(paire -> new PaireVue(
                        paire.une().id(),
                        paire.autre().id(),
                        version(versions, paire.une().id(), paire.autre().id())))
                .toList();
    }

    /** In the order given; whoever has just been joined by another joins nobody. The better value of each field stays: that of the record that goes, where the other has none. */
    public Issue reunir(List<PaireVue> paires) {
        var dites = paires.stream()
                .flatMap(paire -> Stream.of(paire.conservee(), paire.absorbee()))
                .distinct()
                .toList();
        repository.tenir(dites);
        var versions = repository.versions(dites);
        var faites = 0;
        var grandies = new HashSet<UsagerId>();
        for (var paire : paires) {
            if (!grandies.contains(paire.absorbee())
                    && version(versions, paire.conservee(), paire.absorbee()).equals(paire.version())
                    && reunir(paire)) {
                grandies.add(paire.conservee());
                faites++;
            }
        }
        return new Issue(faites, paires.size() - faites);
    }

    private boolean reunir(PaireVue paire) {
        var ici = fiches.conservee(paire.conservee());
        var la = fiches.conservee(paire.absorbee());
        if (ici.equals(la)) {
            return true;
        }
        if (!la.equals(paire.absorbee())
                || !memes.distinctions(Set.of(ici, la)).isEmpty()
                || fusions.possible(ici, la) != ResultatFusion.FAIT) {
            return false;
        }
        var apercu = fusions.apercu(ici, la);
        return apercu.enDouble().isEmpty()
                && fusions.reunir(ici, la, apercu.meilleurs(), apercu.version()) == ResultatFusion.FAIT;
    }

    private static String version(Map<UsagerId, String> versions, UsagerId une, UsagerId autre) {
        return Objects.requireNonNullElse(versions.get(une), "-")
                + Objects.requireNonNullElse(versions.get(autre), "-");
    }
}
