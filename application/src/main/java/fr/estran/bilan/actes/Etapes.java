package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Faits.FaitRepository;
import fr.estran.bilan.actes.ReglesDesFaits.Refus;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an act: noted with their dates, or cancelled; never changed. */
@Service
class Etapes {

    private final FaitRepository faits;
    private final Faits lecture;
    private final Rapports rapports;
    private final DejaDits dejaDits;
    private final Gardes gardes;
    private final Journal journal;

    Etapes(FaitRepository faits, Faits lecture, Rapports rapports, DejaDits dejaDits, Gardes gardes, Journal journal) {
        this.faits = faits;
        this.lecture = lecture;
        this.rapports = rapports;
        this.dejaDits = dejaDits;
        this.gardes = gardes;
        this.journal = journal;
    }

    /** @return why it cannot be; nothing once it is noted */
    @Transactional
    public Optional<Refus> noter(RapportId rapport, FaitDActe fait, String par) {
        dejaDits.attendreSonTour(rapport, fait);
        var refus = verrouillees(rapport).refus(fait).or(() -> dejaDits.refus(rapport, fait));
        if (refus.filter(Refus.DESIGNE_PEU_DE_PERSONNES::equals).isPresent()) {
            journal.noter("bilan.retenir", rapport.valeur());
        }
        if (refus.isEmpty()) {
            faits.noter(rapport, fait, par);
            rapports.avancer(rapport);
            journal.noter(
                    fait instanceof FaitDActe.Ajournement ? "bilan.reporter" : "bilan.noter_etape", rapport.valeur());
            tenirLEnTete(rapport, fait, par);
        }
        return refus;
    }

    /** A version that corrects another one stands on the agenda where that one waits for its session; past sessions saw none of it. */
    @Transactional
    public void reprendre(RapportId precedente, RapportId rapport, String par) {
        var parcours = faits.parcours(precedente);
        parcours.ordreDuJour()
                .filter(_ -> parcours.presente().isEmpty())
                .filter(ordre ->
                        lecture.regles(rapports.trouver(rapport)).refus(ordre).isEmpty())
                .ifPresent(ordre -> faits.noter(rapport, ordre, par));
    }

    /** The heading of a document that is frozen is right by itself, with the cover that says what changed. */
    private void tenirLEnTete(RapportId rapport, FaitDActe fait, String par) {
        if (fait instanceof FaitDActe.DeLAgenda) {
            gardes.etablir(rapport, par);
        }
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
            faits.annuler(fait, motif, par);
            rapports.avancer(rapport);
            journal.noter("bilan.annuler_etape", rapport.valeur());
            tenirLEnTete(rapport, note.fait(), par);
        }
        return refus;
    }

    /** Two people who note at once do so one after the other. */
    private ReglesDesFaits verrouillees(RapportId id) {
        return lecture.regles(rapports.verrouiller(id));
    }
}
