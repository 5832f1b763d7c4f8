package fr.estran.presences.horsligne;

import fr.estran.presences.horsligne.CleHorsLigneRepository.Cle;
import fr.estran.presences.horsligne.Hpke.PaireDeCles;
import fr.estran.socle.secrets.Sceau;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that telephones seal with: the quarter's own, and those of the year before, for what comes late. */
@Service
@Transactional
class ClesHorsLigne {

    private static final Logger JOURNAL_TECHNIQUE = LoggerFactory.getLogger(ClesHorsLigne.class);

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

    /** One that opens: where the server's own key is another by now, what it sealed is of no use, and nothing is sealed to it. */
    Offerte courante() {
        var trimestre = trimestre();
        var connue = repository.du(trimestre);
        var bonne = connue.filter(cle -> ouvrir(cle).isPresent());
        if (bonne.isEmpty()) {
            connue.ifPresent(perdue -> repository.remplacer(perdue.id(), horloge.instant()));
        }
        var cle = bonne.orElseGet(() -> faire(trimestre));
        return new Offerte(cle.id(), cle.publique());
    }

    Optional<PaireDeCles> paire(UUID id) {
        return repository.lire(id).flatMap(this::ouvrir);
    }

    private Optional<PaireDeCles> ouvrir(Cle cle) {
        try {
            return Optional.of(new PaireDeCles(cle.publique(), sceau.ouvrir(cle.secret(), contexte(cle.id()))));
        } catch (IllegalStateException e) {
            JOURNAL_TECHNIQUE.warn("key {} of telephones was sealed with another key of the server", cle.id());
            return Optional.empty();
        }
    }

    private Cle faire(String trimestre) {
        var id = UUID.randomUUID();
        var paire = Hpke.nouvelle();
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
