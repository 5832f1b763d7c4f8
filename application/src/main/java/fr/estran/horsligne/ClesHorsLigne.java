package fr.estran.horsligne;

import fr.estran.comptes.Sceau;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that telephones seal with: the quarter's own, and those of the year before, for what comes late. */
@Service
@Transactional
class ClesHorsLigne {

    /** A telephone that was left in a drawer for longer than this has lost what it held. */
    private static final Duration GARDE = Duration.ofDays(400);

    private final CleHorsLigneRepository repository;
    private final Sceau sceau;
    private final Clock horloge;

    ClesHorsLigne(CleHorsLigneRepository repository, Sceau sceau, @Qualifier("horlogeTechnique") Clock horloge) {
        this.repository = repository;
        this.sceau = sceau;
        this.horloge = horloge;
    }

    /** @param publique a point of the curve, as browsers write it */
    @SuppressWarnings("ArrayRecordComponent")
    record Offerte(UUID id, byte[] publique) {}

    Offerte courante() {
        var trimestre = trimestre();
        var cle = repository.du(trimestre).orElseGet(() -> faire(trimestre));
        return new Offerte(cle.id(), cle.publique());
    }

    Optional<PaireDeCles> paire(UUID id) {
        return repository
                .lire(id)
                .map(cle -> new PaireDeCles(cle.publique(), sceau.ouvrir(cle.secret(), contexte(cle.id()))));
    }

    private Cle faire(String trimestre) {
        var id = UUID.randomUUID();
        var paire = Courbe.nouvelle();
        repository.oublier(horloge.instant().minus(GARDE));
        repository.ajouter(
                new Cle(id, paire.publique(), sceau.sceller(paire.secret(), contexte(id))),
                trimestre,
                horloge.instant());
        return repository.du(trimestre).orElseThrow();
    }

    private String trimestre() {
        var jour = horloge.instant().atZone(ZoneOffset.UTC);
        return jour.getYear() + "-T" + (jour.getMonthValue() + 2) / 3;
    }

    private static String contexte(UUID id) {
        return "hors-ligne " + id;
    }
}
