package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.SouhaitsARelire;
import fr.estran.programme.souhaits.SouhaitsLibres;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** People who asked to be told of a theme that is scheduled by now; and what is asked of everybody at present. */
@Component
record CartesDeConcertation(AnnoncesDeThemes annonces, ConsultationsDesSouhaits consultations, SouhaitsLibres libres)
        implements Cartes {

    private static final int RANG = 48;

    private static final int RANG_DES_OUVERTES = 60;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return Stream.concat(
                        annonces.lectures().stream(),
                        Stream.of(consultations.lectureDesOuvertes(), libres.lectureDeCeuxARelire()))
                .toList();
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var aFaire = AnnoncesDeThemes.aFaire(lues);
        return List.of(
                new Carte(
                        RANG,
                        MESSAGES.dire("carte", "n", aFaire),
                        aFaire == 0
                                ? List.of()
                                : List.of(new Carte.Ligne(
                                        MESSAGES.dire("carte.voir"), "/equipe/consultations/a-prevenir"))),
                new Carte(
                        RANG_DES_OUVERTES,
                        MESSAGES.dire("carte.ouverte"),
                        lues.de(ConsultationDesSouhaits.class).stream()
                                .flatMap(une -> Stream.concat(Stream.of(ouverte(une)), aRelire(une, lues)))
                                .toList()));
    }

    private static Carte.Ligne ouverte(ConsultationDesSouhaits une) {
        return new Carte.Ligne(
                MESSAGES.dire("carte.ouverte.ligne", "titre", une.titre(), "jour", Jours.dire(une.ferme())),
                une.adresse());
    }

    private static Stream<Carte.Ligne> aRelire(ConsultationDesSouhaits une, Lues lues) {
        return lues.de(SouhaitsARelire.class).stream()
                .filter(libres -> libres.consultation().equals(une.id()))
                .map(libres -> new Carte.Ligne(
                        MESSAGES.dire("relire.ouvrir", "n", libres.lignes()), une.adresse() + "/relire"));
    }
}
