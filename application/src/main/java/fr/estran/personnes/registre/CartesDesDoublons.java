package fr.estran.personnes.registre;

import fr.estran.personnes.registre.MemesPersonnesRepository.NouvelleHomonyme;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody was noted as new, by a telephone, on the web or from a file, who bears the name of somebody known: are they one? */
@Component
record CartesDesDoublons(MemesPersonnesRepository repository) implements Cartes {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");
    private static final int RANG = 16;
    private static final int JOURS = 7;
    private static final int LIGNES = 5;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(repository.nouvelles(jour.minusDays(JOURS)));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var trouvees = lues.de(NouvelleHomonyme.class);
        var lignes = Carte.Ligne.premieres(
                trouvees,
                LIGNES,
                CartesDesDoublons::ligne,
                n -> new Carte.Ligne(MESSAGES.dire("carte.memes.reste", Map.of("n", n)), "/equipe/doublons"));
        return List.of(new Carte(RANG, MESSAGES.dire("carte.memes"), lignes));
    }

    private static Carte.Ligne ligne(NouvelleHomonyme trouvee) {
        return new Carte.Ligne(
                MESSAGES.dire("carte.memes.ligne", "qui", trouvee.qui(), "jour", Jours.sansAnnee(trouvee.jour())),
                "/equipe/personnes/" + trouvee.connue() + "/reunir/" + trouvee.nouvelle());
    }
}
