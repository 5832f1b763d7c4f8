package fr.estran.programme.affiche;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Lien;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What somebody is told who chose something that is not to be had: the same later, the same nearest to them, the same theme in any
 * place or form, something else near them. Each with its first date; what leads to nothing is not told.
 */
@Component
record Ailleurs(ProgrammeRepository repository) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    List<Lien> que(FiltreDuProgramme choisi, Reperes reperes, LocalDate aujourdhui, Instant maintenant) {
        var pistes = new Pistes(choisi, aujourdhui, maintenant);
        var quartier = choisi.quartier();
        var toujours = new FiltreDuProgramme(quartier, choisi.type(), choisi.thematique(), null, null);
        pistes.suivre("ailleurs.plus_tard", "", toujours);
        if (quartier != null && choisi.precis()) {
            pistes.suivreAutourDe(quartier, toujours);
        }
        if (choisi.thematique() != null) {
            pistes.suivre(
                    "ailleurs.theme",
                    reperes.theme(choisi.thematique()).orElse(""),
                    new FiltreDuProgramme(null, null, choisi.thematique(), null, null));
        }
        if (choisi.type() != null) {
            pistes.suivre(
                    "ailleurs.forme",
                    reperes.forme(choisi.type()).orElse(""),
                    new FiltreDuProgramme(null, choisi.type(), null, null, null));
        }
        if (quartier != null) {
            var ici = new FiltreDuProgramme(quartier, null, null, null, null);
            pistes.suivre("ailleurs.ici", reperes.quartier(quartier).orElse(""), ici);
            if (pistes.liens.isEmpty()) {
                pistes.suivreAutourDe(quartier, ici);
            }
        }
        return pistes.liens;
    }

    /** What is found, each once, and never what was chosen. */
    private final class Pistes {

        private final List<Lien> liens = new ArrayList<>();
        private final Set<FiltreDuProgramme> dits;
        private final LocalDate aujourdhui;
        private final Instant maintenant;

        Pistes(FiltreDuProgramme choisi, LocalDate aujourdhui, Instant maintenant) {
            this.dits = new HashSet<>(Set.of(choisi));
            this.aujourdhui = aujourdhui;
            this.maintenant = maintenant;
        }

        void suivre(String cle, String nom, FiltreDuProgramme autre) {
            if (dits.add(autre)) {
                repository.premierJour(aujourdhui, autre, maintenant).ifPresent(jour -> dire(cle, nom, jour, autre));
            }
        }

        /** Nearest is said of what was measured alone. */
        void suivreAutourDe(String quartier, FiltreDuProgramme voulu) {
            repository
                    .voisin(quartier, aujourdhui, voulu, maintenant)
                    .ifPresent(voisin -> dire(
                            voisin.mesure() ? "ailleurs.pres" : "ailleurs.autre",
                            voisin.nom(),
                            voisin.jour(),
                            voulu.dans(voisin.code())));
        }

        private void dire(String cle, String nom, LocalDate jour, FiltreDuProgramme autre) {
            liens.add(new Lien(
                    MESSAGES.dire(cle, "nom", nom, "jour", Jours.sansAnnee(jour)), autre.adresse("/programme")));
        }
    }
}
