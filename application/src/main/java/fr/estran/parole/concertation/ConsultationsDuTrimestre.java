package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.AuSujetDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.EtatDeConsultation;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Periode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the page of a quarter: what everybody is asked in it, and how far that has come. */
@Component
record ConsultationsDuTrimestre(ConsultationsDesSouhaits consultations, Clock horloge) implements AuSujetDuTrimestre {

    private static final int RANG = 40;

    @Override
    public List<Carte> du(TrimestreDuProgramme trimestre) {
        var aujourdhui = LocalDate.now(horloge);
        var periode = trimestre.periode();
        var lignes = consultations.toutes().stream()
                .filter(une -> !une.retiree() && dans(periode, une.ouvre()))
                .map(une -> new Carte.Ligne(dire(une, une.etat(aujourdhui)), une.adresse()))
                .toList();
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("sujet"),
                lignes.isEmpty() && dans(periode, aujourdhui)
                        ? List.of(new Carte.Ligne(MESSAGES.dire("sujet.aucune"), "/equipe/consultations/nouvelle"))
                        : lignes));
    }

    private static boolean dans(Periode periode, LocalDate jour) {
        return !jour.isBefore(periode.debut()) && jour.isBefore(periode.fin());
    }

    private static String dire(ConsultationDesSouhaits une, EtatDeConsultation etat) {
        return MESSAGES.dire(
                "sujet.ligne",
                "titre",
                une.titre(),
                "etat",
                etat.name(),
                "ouvre",
                Jours.dire(une.ouvre()),
                "ferme",
                Jours.dire(une.ferme()),
                "n",
                une.reponses());
    }
}
