package fr.estran.personnes.registre;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import fr.estran.personnes.registre.DoublonRepository.Etat;
import fr.estran.personnes.registre.DoublonRepository.Releve;
import fr.estran.personnes.registre.Population.Signalement;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pairs of records that may be one person. What was found is kept in memory until the register changes; where it is large,
 * for an hour whatever changes: a list to work through may be that old, and what was settled meanwhile is not on it.
 */
@Service
@Transactional(readOnly = true)
public class Doublons {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");
    private static final int GRAND_REGISTRE = 20_000;
    private static final Duration GARDE = Duration.ofHours(1);

    private record Trouvee(UsagerId une, UsagerId autre, Paire paire) {}

    private record Recherche(Etat etat, Instant le, List<Trouvee> trouvees) {}

    private final DoublonRepository repository;
    private final MemesPersonnesRepository memes;
    private final Clock horloge;
    private final Map<StructureId, Recherche> recherches = new ConcurrentHashMap<>();

    Doublons(DoublonRepository repository, MemesPersonnesRepository memes, Clock horloge) {
        this.repository = repository;
        this.memes = memes;
        this.horloge = horloge;
    }

    /** The likeliest first; those that somebody has seen to be two people are left out. */
    PaquetDePaires aVoir(int page) {
        var toutes = restantes(chercher(false));
        var pages = PaquetDePaires.pages(toutes.size());
        var laquelle = Math.clamp(page, 1, pages);
        return new PaquetDePaires(
                paires(toutes.stream()
                        .skip((laquelle - 1L) * PaquetDePaires.PAR_PAGE)
                        .limit(PaquetDePaires.PAR_PAGE)
                        .toList()),
                toutes.size(),
                laquelle,
                pages);
    }

    /**
     * Of those pairs, the ones of which one record at least is among these, who have just come in: against the register,
     * whose record is named first, and among themselves.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PaireDeFiches> avec(Collection<UsagerId> nouvelles) {
        var venues = Set.copyOf(nouvelles);
        if (venues.isEmpty()) {
            return List.of();
        }
        return paires(restantes(chercher(true).stream()
                .filter(trouvee -> venues.contains(trouvee.une) || venues.contains(trouvee.autre))
                .map(trouvee -> venues.contains(trouvee.une) && !venues.contains(trouvee.autre)
                        ? new Trouvee(trouvee.autre, trouvee.une, trouvee.paire)
                        : trouvee)
                .toList()));
    }

    /** Of two records that are there still, and that nobody has told apart. */
    private List<Trouvee> restantes(List<Trouvee> trouvees) {
        var distinctes = memes.distinctions();
        var parties = repository.parties(fiches(trouvees));
        return trouvees.stream()
                .filter(trouvee -> !parties.contains(trouvee.une)
                        && !parties.contains(trouvee.autre)
                        && !distinctes.contains(Set.of(trouvee.une, trouvee.autre)))
                .toList();
    }

    private List<PaireDeFiches> paires(List<Trouvee> trouvees) {
        var fiches = repository.fiches(fiches(trouvees)).stream().collect(toMap(FicheTrouvee::id, Function.identity()));
        return trouvees.stream().map(trouvee -> paire(fiches, trouvee)).toList();
    }

    private static List<UsagerId> fiches(List<Trouvee> trouvees) {
        return trouvees.stream()
                .flatMap(trouvee -> Stream.of(trouvee.une, trouvee.autre))
                .distinct()
                .toList();
    }

    /** @param aJour whether what was found an hour ago will not do, however large the register */
    private List<Trouvee> chercher(boolean aJour) {
        var structure = StructureCourante.siConnue().orElseThrow();
        var etat = repository.etat();
        return recherches.compute(
                        structure,
                        (_, derniere) -> derniere != null && (aJour ? derniere.etat.equals(etat) : vaut(derniere, etat))
                                ? derniere
                                : refaire(etat))
                .trouvees;
    }

    private boolean vaut(Recherche derniere, Etat etat) {
        return derniere.etat.equals(etat)
                || etat.taille() > GRAND_REGISTRE && horloge.instant().isBefore(derniere.le.plus(GARDE));
    }

    private Recherche refaire(Etat etat) {
        var gens = new Population();
        var ids = new ArrayList<UsagerId>();
        repository.parcourir(releve -> {
            gens.ajouter(signalement(releve));
            ids.add(releve.id());
        });
        var trouvees = Rapprochements.chercher(gens, Rapprochements.PROBABLE).stream()
                .map(paire -> new Trouvee(ids.get(paire.une()), ids.get(paire.autre()), paire))
                .toList();
        return new Recherche(etat, horloge.instant(), trouvees);
    }

    private static Signalement signalement(Releve releve) {
        return new Signalement(
                releve.prenom(),
                releve.nom(),
                releve.genre(),
                releve.naissance(),
                releve.telephone(),
                releve.courriel(),
                null,
                releve.adresse(),
                null,
                null,
                null,
                releve.quartier(),
                null);
    }

    private static PaireDeFiches paire(Map<UsagerId, FicheTrouvee> fiches, Trouvee trouvee) {
        return new PaireDeFiches(
                requireNonNull(fiches.get(trouvee.une)),
                requireNonNull(fiches.get(trouvee.autre)),
                trouvee.paire.motifs().stream()
                        .map(motif -> MESSAGES.dire("motif." + motif.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                (int) (100 * trouvee.paire.vraisemblance()));
    }
}
