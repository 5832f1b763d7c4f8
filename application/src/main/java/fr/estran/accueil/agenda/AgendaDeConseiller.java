package fr.estran.accueil.agenda;

import fr.estran.programme.affiche.CalendrierIcs;
import fr.estran.programme.affiche.EvenementIcs;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of a counsellor as a calendar reads them: what, when and where. Nobody's name is in it, neither of those who
 * come nor of those who help; an appointment is an appointment.
 */
@Service
@Transactional(readOnly = true)
class AgendaDeConseiller {

    /** Of the file. */
    public static final String TYPE = CalendrierIcs.TYPE;

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final int SEMAINES_PASSEES = 4;
    private static final int SEMAINES_A_VENIR = 53;

    private final Agenda agenda;
    private final HeuresDeService heures;
    private final Clock horloge;

    AgendaDeConseiller(Agenda agenda, HeuresDeService heures, Clock horloge) {
        this.agenda = agenda;
        this.heures = heures;
        this.horloge = horloge;
    }

    public String calendrier(ConseillerId conseiller) {
        var jour = LocalDate.now(horloge);
        var periode = new Periode(jour.minusWeeks(SEMAINES_PASSEES), jour.plusWeeks(SEMAINES_A_VENIR));
        var fuseau = heures.fuseau();
        return CalendrierIcs.ecrire(
                MESSAGES.dire("ics.le_mien"),
                agenda.du(periode, Selon.CONSEILLER, List.of(conseiller.valeur()), false).stream()
                        .filter(SeanceDAgenda::heureConnue)
                        .map(seance -> evenement(seance, fuseau)),
                horloge.instant());
    }

    private static EvenementIcs evenement(SeanceDAgenda seance, ZoneId fuseau) {
        var titre = seance.rendezVous() ? MESSAGES.dire("ics.rendez_vous") : seance.titre();
        return new EvenementIcs(
                seance.id(),
                seance.debut().atZone(fuseau).toInstant(),
                seance.fin().atZone(fuseau).toInstant(),
                seance.annulee() ? MESSAGES.dire("ics.annule", "titre", titre) : titre,
                seance.annulee(),
                seance.revision(),
                null,
                seance.lieuNom(),
                null,
                null,
                null);
    }
}
