package fr.estran.presences;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Personne;
import fr.estran.personnes.registre.Usagers;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The sheet on the screen, with all that one may choose from. */
@Component
@Transactional(readOnly = true)
class PageDeFeuille {

    static final Messages MESSAGES = Messages.de("presences/emargement");

    private final Feuilles feuilles;
    private final Carnet choix;
    private final Usagers usagers;
    private final LiensPartenaires liens;
    private final UneSeulePersonne memes;

    PageDeFeuille(Feuilles feuilles, Carnet choix, LiensPartenaires liens, Usagers usagers, UneSeulePersonne memes) {
        this.feuilles = feuilles;
        this.choix = choix;
        this.liens = liens;
        this.usagers = usagers;
        this.memes = memes;
    }

    /**
     * @param qui what was typed to find somebody
     * @param pour the person whom the entry under way is about
     * @param tour the place in the line whose turn it is
     */
    String voir(SeanceId seance, String qui, @Nullable UsagerId pour, @Nullable UUID tour, Model modele) {
        var feuille = feuilles.feuille(seance);
        var place = feuille.enCours().stream()
                .filter(arrivee -> arrivee.id().equals(tour))
                .findFirst()
                .orElse(null);
        var personne = place != null && place.usager() != null ? place.usager() : pour;
        var cherche = NomPropre.propre(qui);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("feuille", feuille);
        modele.addAttribute("themes", choix.themes());
        modele.addAttribute("organismes", choix.organismes());
        modele.addAttribute("habituels", feuille.sansOrganisme().isEmpty() ? List.of() : choix.organismesHabituels());
        modele.addAttribute("qui", cherche);
        modele.addAttribute("trouvees", usagers.chercher(cherche));
        modele.addAttribute("semblablesIci", ouverte(feuille) ? memes.semblables(feuille) : Semblables.AUCUNES);
        modele.addAttribute("tour", place);
        modele.addAttribute("pour", personne == null ? null : usagers.lire(personne));
        modele.addAttribute("nouvelle", NouvelleVenue.vide(cherche));
        modele.addAttribute("semblables", List.of());
        modele.addAttribute("cle", place == null ? Identifiants.nouveau() : place.id());
        modele.addAttribute(
                "lienJusquAu", liens.valableJusquAu(feuille.seance().action()).orElse(null));
        modele.addAttribute("effectifs", liens.effectifs(seance));
        return "presences/feuille";
    }

    /** A sheet of tomorrow, or of this afternoon, is opened by mistake, and looks like that of now: it is asked before anything is noted. */
    void demanderSiCEstElle(LocalDateTime maintenant, Model modele) {
        if (modele.getAttribute("feuille") instanceof Feuille feuille
                && ouverte(feuille)
                && feuille.avantSonHeure(maintenant)) {
            var debut = feuille.seance().debut();
            var jour = debut.toLocalDate();
            var dans = maintenant.toLocalDate().until(jour, ChronoUnit.DAYS);
            modele.addAttribute(
                    "avantSonHeure",
                    dans == 0
                            ? MESSAGES.dire("feuille.avant.heure", Map.of("heure", Jours.dire(debut.toLocalTime())))
                            : MESSAGES.dire(
                                    "feuille.avant",
                                    Map.of("demain", dans == 1 ? "oui" : "non", "jour", Jours.dire(jour))));
        }
    }

    private static boolean ouverte(Feuille feuille) {
        return !feuille.seance().tenue() && !feuille.seance().annulee();
    }

    List<FicheTrouvee> semblables(Personne personne) {
        return usagers.semblables(personne);
    }

    /** As it was filled in, with what stands in the way. */
    String revoir(SeanceId seance, NouvelleVenue saisie, List<FicheTrouvee> semblables, Model modele) {
        voir(seance, "", null, null, modele);
        modele.addAttribute("nouvelle", saisie);
        modele.addAttribute("semblables", semblables);
        modele.addAttribute("cle", saisie.cle().valeur());
        return "presences/feuille";
    }
}
