package fr.estran.presences.orientation;

import fr.estran.presences.Emargement;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.NotesDeSeance;
import fr.estran.presences.Saisie;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Identite;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whoever is sent on from a sheet is noted on it, and counted there: once, whichever way they were sent. */
@Component
class SurLaFeuille {

    private final NotesDeSeance notes;
    private final Emargement emargement;
    private final Clock horloge;

    SurLaFeuille(NotesDeSeance notes, Emargement emargement, Clock horloge) {
        this.notes = notes;
        this.emargement = emargement;
        this.horloge = horloge;
    }

    /** It holds one body for each person, and keeps the first. */
    void noter(SeanceId seance, UsagerId usager, OrganismeId organisme, Identite qui) {
        var note = notes.besoin(seance, usager).orElse(Besoin.VIDE);
        if (note.acteur() != null) {
            return;
        }
        var compte = qui.compte().valeur();
        var besoin = new Besoin(note.demande(), note.dureeMin(), Suite.ORIENTE, organisme.valeur());
        var saisie = new Saisie(
                Identifiants.nouveau(), seance, horloge.instant(), compte, compte, null, new BesoinDe(usager, besoin));
        var _ = emargement.noter(saisie);
    }
}
