package fr.estran.inscriptions.guichet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the desk checks and tells of whoever it gives something to, whatever that is. */
@Component
public class ControleAuGuichet {

    private final LectureDuGuichet lecture;

    ControleAuGuichet(LectureDuGuichet lecture) {
        this.lecture = lecture;
    }

    /** By field, in the order of the page. */
    public Map<String, String> fautes(SaisieInscrire saisie, LocalDate jour) {
        return ControleInscrire.tout(saisie, List.of(), jour);
    }

    /** One of them did not come, several times lately: a call the day before may help. */
    public boolean souventAbsente(SaisieInscrire saisie) {
        return !lecture.souventAbsentes(saisie).isEmpty();
    }
}
