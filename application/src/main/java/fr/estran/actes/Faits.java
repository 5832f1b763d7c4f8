package fr.estran.actes;

import fr.estran.actes.ReglesDesFaits.Refus;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated facts of an act: noted, or cancelled; never changed. */
@Service
class Faits {

    private final FaitRepository faits;
    private final RapportRepository rapports;
    private final Archives archives;
    private final DejaDits dejaDits;
    private final Journal journal;
    private final Clock horloge;

    Faits(
            FaitRepository faits,
            RapportRepository rapports,
            Archives archives,
            DejaDits dejaDits,
            Journal journal,
            Clock horloge) {
        this.faits = faits;
        this.rapports = rapports;
        this.archives = archives;
        this.dejaDits = dejaDits;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public Parcours parcours(RapportId rapport) {
        return faits.parcours(rapport);
    }

    /** What may be noted of it, and what may not. */
    @Transactional(readOnly = true)
    public ReglesDesFaits regles(RapportAnnuel rapport) {
        var parcours = faits.parcours(rapport.id());
        var validation = rapport.validation();
        return new ReglesDesFaits(
                parcours,
                validation == null ? null : archives.enTete(rapport.id(), validation, parcours),
                LocalDate.now(horloge));
    }

    /** @return why it cannot be; nothing once it is noted */
    @Transactional
    public Optional<Refus> noter(RapportId rapport, Fait fait, String par) {
        dejaDits.attendreSonTour(rapport, fait);
        var refus = verrouillees(rapport).refus(fait).or(() -> dejaDits.refus(rapport, fait));
        if (refus.filter(Refus.DESIGNE_PEU_DE_PERSONNES::equals).isPresent()) {
            journal.noter("bilan.retenir", rapport.valeur());
        }
        if (refus.isEmpty()) {
            faits.noter(rapport, fait, par);
            rapports.avancer(rapport);
            journal.noter(fait instanceof Fait.Ajournement ? "bilan.reporter" : "bilan.noter_etape", rapport.valeur());
        }
        return refus;
    }

    /** It stays among the others, with the reason why it does not count. */
    @Transactional
    public Optional<Refus> annuler(RapportId rapport, UUID fait, String motif, String par) {
        var regles = verrouillees(rapport);
        var note = regles.parcours().faits().stream()
                .filter(autre -> autre.id().equals(fait))
                .findFirst()
                .orElseThrow(Introuvable::new);
        var refus = regles.refusDAnnuler(note);
        if (refus.isEmpty()) {
            faits.annuler(fait, motif.strip(), par);
            rapports.avancer(rapport);
            journal.noter("bilan.annuler_etape", rapport.valeur());
        }
        return refus;
    }

    /** Two people who note at once do so one after the other. */
    private ReglesDesFaits verrouillees(RapportId id) {
        return regles(rapports.verrouiller(id).orElseThrow(Introuvable::new));
    }
}
