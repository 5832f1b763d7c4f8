package fr.estran.programme.reconduction;

import fr.estran.programme.AuSujetDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Carte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the page of a quarter to come: that an earlier one may be taken over into it. */
@Component
record RepriseAProposer(Clock horloge) implements AuSujetDuTrimestre {

    private static final int RANG = 20;

    @Override
    public List<Carte> du(TrimestreDuProgramme trimestre) {
        return Trajet.aVenir(LocalDate.now(horloge)).contains(trimestre)
                ? List.of(new Carte(
                        RANG,
                        Paroles.M.dire("sujet"),
                        List.of(new Carte.Ligne(
                                Paroles.M.dire("sujet.faire"),
                                "/equipe/programme/reconduction?vers=" + trimestre.code()))))
                : List.of();
    }
}
