package fr.estran.actes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the version that corrects the one before, with what was known of it. */
@Service
class Corrections {

    private final RapportRepository rapports;
    private final FaitRepository faits;
    private final Brouillons brouillons;

    Corrections(RapportRepository rapports, FaitRepository faits, Brouillons brouillons) {
        this.rapports = rapports;
        this.faits = faits;
        this.brouillons = brouillons;
    }

    /** It stands on the agenda where the version before does; nothing was sent nor published of it yet. */
    @Transactional
    public Debut commencer(int annee, String motif, String par) {
        var precedente = rapports.versions(annee).stream().findFirst();
        var debut = brouillons.corriger(annee, motif, par);
        if (debut instanceof Debut.Commence(var rapport)) {
            precedente
                    .flatMap(version -> faits.parcours(version.id()).ordreDuJour())
                    .ifPresent(ordre -> faits.noter(rapport, ordre, par));
        }
        return debut;
    }
}
