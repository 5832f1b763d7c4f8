package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.SaisieInscrire.Joindre;
import fr.estran.inscriptions.guichet.SaisieInscrire.Qui;
import fr.estran.inscriptions.maplace.SaisiePersonne.Appareils;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the desk checks and tells of whoever it gives something to, whatever that is. */
@Component
public class ControleAuGuichet {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");
    private static final int NOM_AU_PLUS = 100;
    private static final int ADRESSE_AU_PLUS = 300;
    private static final int AGE_AU_PLUS = 120;

    private final LectureDuGuichet lecture;

    ControleAuGuichet(LectureDuGuichet lecture) {
        this.lecture = lecture;
    }

    /** By field, in the order of the page. */
    public Map<String, String> fautes(SaisieInscrire saisie, LocalDate jour) {
        return tout(saisie, List.of(), List.of(), jour);
    }

    /** One of them did not come, several times lately: a call the day before may help. */
    public boolean souventAbsente(SaisieInscrire saisie) {
        return !lecture.souventAbsentes(saisie).isEmpty();
    }

    static Map<String, String> nouvelle(Qui qui, LocalDate jour) {
        var fautes = new LinkedHashMap<String, String>();
        nom(qui.prenom(), "prenom", fautes);
        nom(qui.nom(), "nom", fautes);
        if (!qui.annee().isEmpty() && !plausible(qui.annee(), jour)) {
            fautes.put("annee", MESSAGES.dire("faute.annee"));
        }
        return fautes;
    }

    static Map<String, String> tout(
            SaisieInscrire saisie, List<String> appareils, List<QuestionDInscription> questions, LocalDate jour) {
        var fautes = new LinkedHashMap<String, String>();
        for (var n = 1; n <= saisie.personnes().size(); n++) {
            var qui = saisie.personnes().get(n - 1);
            var appareil = "appareil" + n;
            if (qui.usager() == null) {
                nouvelle(qui, jour).values().stream().findFirst().ifPresent(faute -> fautes.put("personnes", faute));
            }
            if (!qui.appareil().isEmpty() && !Appareils.TOUS.contains(qui.appareil())) {
                fautes.put(appareil, MESSAGES.dire("faute.appareil", "qui", qui.nomEntier()));
            }
            if (BesoinDAccueil.lus(qui.besoins()).size() < qui.besoins().size()) {
                fautes.put("besoin" + n, MESSAGES.dire("faute.besoin"));
            }
            for (var faute : ReponsesAuGuichet.fautes(questions, qui.reponses()).entrySet()) {
                fautes.put("reponse" + n + "-" + faute.getKey().rang(), faute.getValue());
            }
        }
        fautes.putAll(saisie.tiers().fautes());
        joindre(saisie.joindre(), saisie.tiers().suffit(), fautes);
        return fautes;
    }

    /** @param sansElle nobody tells them: they need no means */
    private static void joindre(Joindre dit, boolean sansElle, Map<String, String> fautes) {
        if (!dit.telephone().isEmpty()) {
            Telephone.faute(dit.telephone(), MESSAGES.dire("faute.telephone"))
                    .ifPresent(faute -> fautes.put("telephone", faute));
        }
        if (!dit.courriel().isEmpty()
                && AdresseElectronique.lire(dit.courriel()).isEmpty()) {
            fautes.put("courriel", MESSAGES.dire("faute.courriel"));
        }
        if (dit.adresse().length() > ADRESSE_AU_PLUS) {
            fautes.put("adresse", MESSAGES.dire("faute.adresse"));
        }
        (sansElle ? Optional.<String>empty() : fauteDuMoyen(dit))
                .ifPresent(faute -> fautes.put("prevenir", MESSAGES.dire(faute)));
    }

    private static Optional<String> fauteDuMoyen(Joindre dit) {
        var voulu = dit.voulu();
        if (voulu.isEmpty()) {
            return Optional.of("faute.prevenir");
        }
        var ou = OuJoindre.saisi(dit.telephone(), dit.courriel(), dit.adresse()).composable();
        return voulu.map(moyen -> moyen == Moyen.AUCUN && dit.appelLaVeille() ? Moyen.APPEL : moyen)
                .filter(moyen -> moyen != Moyen.AUCUN && !moyen.atteint(ou))
                .map(moyen -> "faute.prevenir." + moyen.code());
    }

    private static void nom(String dit, String champ, Map<String, String> fautes) {
        if (dit.isEmpty()) {
            fautes.put(champ, MESSAGES.dire("faute." + champ));
        } else if (dit.length() > NOM_AU_PLUS) {
            fautes.put(champ, MESSAGES.dire("faute.trop_long", "n", NOM_AU_PLUS));
        }
    }

    private static boolean plausible(String annee, LocalDate jour) {
        return annee.matches("\\d{4}")
                && Integer.parseInt(annee) <= jour.getYear()
                && Integer.parseInt(annee) > jour.getYear() - AGE_AU_PLUS;
    }
}
