package fr.estran.ville.territoire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Journal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The venues, and what helps to find them. */
@Service
@Transactional
public class Lieux {

    /**
     * What one needs to say where something that moves stops.
     *
     * @param mot the word of the town for its districts
     */
    public record HalteADire(List<LieuAChoisir> mobiles, List<Quartier> quartiers, MotDeQuartier mot) {}

    private final LieuRepository repository;
    private final Tenue tenue;
    private final Quartiers quartiers;
    private final Journal journal;

    Lieux(LieuRepository repository, Tenue tenue, Quartiers quartiers, Journal journal) {
        this.repository = repository;
        this.tenue = tenue;
        this.quartiers = quartiers;
        this.journal = journal;
    }

    /** Nothing to say in a town where nothing moves. */
    @Transactional(readOnly = true)
    public Optional<HalteADire> halteADire() {
        var mobiles = repository.mobiles();
        return mobiles.isEmpty()
                ? Optional.empty()
                : Optional.of(new HalteADire(mobiles, quartiers.choix(), quartiers.decoupage()));
    }

    /**
     * The stop that is said, made where there is none of that name yet.
     *
     * @param fautes by field of the form of a venue, where it cannot be one
     */
    public Optional<LieuId> halte(
            LieuId mobile,
            @Nullable String ou,
            @Nullable String commune,
            @Nullable String quartier,
            Map<String, String> fautes) {
        return tenue.halte(mobile, ou, commune, quartier, fautes);
    }

    /** In the order of their names; those where the service goes no more too. */
    @Transactional(readOnly = true)
    public List<LieuDecrit> tous() {
        return repository.tous();
    }

    /** In the order of their names; one that is not there is passed over. */
    @Transactional(readOnly = true)
    public List<LieuDecrit> des(Collection<LieuId> lieux) {
        return repository.des(lieux);
    }

    /** Where a venue that moves stops. */
    @Transactional(readOnly = true)
    List<LieuDecrit> haltes(LieuId mobile) {
        return repository.haltes(mobile);
    }

    @Transactional(readOnly = true)
    LieuDecrit lire(LieuId lieu) {
        return repository.lire(lieu).orElseThrow(Introuvable::new);
    }

    /** What helps to find it, and what the team must know, as their form. */
    @Transactional(readOnly = true)
    Champs pratique(LieuId lieu) {
        return repository.pratique(lieu);
    }

    void decrire(LieuId lieu, Conciliation dite) {
        repository.verrouiller(lieu);
        dite.verifier(pratique(lieu));
        repository.decrire(lieu, dite.ecrits());
        journal.noter("lieu.decrire", lieu.valeur());
    }
}
