package fr.estran.reseau.annuaire;

import fr.estran.programme.affiche.FormeDePlaquette;
import fr.estran.programme.affiche.Habillage;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.documents.Imposition;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.FamilleDeBesoin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory on paper: by need, then body by body, with the day on which it was printed. Nothing of it is ever cut. */
@Component
@Transactional(readOnly = true)
public class PapierDeLAnnuaire {

    /** A need, and those who answer it: the paper says on which page each is. */
    public record BesoinImprime(String nom, List<OrganismePublie> organismes) {}

    public record FamilleImprimee(FamilleDeBesoin famille, List<BesoinImprime> besoins) {}

    private final AnnuairePublie annuaire;
    private final ChoixDesFiches choix;
    private final Habillage habillage;
    private final Enseigne enseigne;
    private final Clock horloge;

    PapierDeLAnnuaire(
            AnnuairePublie annuaire, ChoixDesFiches choix, Habillage habillage, Enseigne enseigne, Clock horloge) {
        this.annuaire = annuaire;
        this.choix = choix;
        this.habillage = habillage;
        this.enseigne = enseigne;
        this.horloge = horloge;
    }

    /** What people typed may end with a full stop, and may not: it is followed by one. Nothing is said where they typed nothing. */
    public static String phrases(@Nullable String... dites) {
        var phrases = new ArrayList<String>();
        for (var dite : dites) {
            if (dite != null && !dite.isBlank()) {
                var nette = dite.strip();
                phrases.add(nette.matches("(?s).*[.!?…]") ? nette : nette + ".");
            }
        }
        return String.join(" ", phrases);
    }

    /** What it helps with and has no words of its own for: one line of names, so that nobody has to look them up by need. */
    public static List<String> sansPhrase(OrganismePublie un, ChoixDeFiche choix) {
        return choix.besoins().stream()
                .filter(besoin -> un.sert(besoin.code())
                        .filter(servi -> servi.phrase() == null)
                        .isPresent())
                .map(Besoin::nom)
                .toList();
    }

    /** Where it receives: a venue may have no address. */
    public static String ou(Accueil accueil) {
        var adresse = accueil.adresseComplete();
        var dites = accueil.precisions();
        var precisions = dites == null ? null : dites.strip().replaceFirst("(?<![.!?])\\.$", "");
        return adresse + (precisions == null ? "" : (adresse.isEmpty() ? "" : " ") + "(" + precisions + ")");
    }

    /** In the largest letters of that form with which it takes no more sheets than in the smallest. */
    byte[] imprimer(FormeDePlaquette forme) {
        var corps = forme.corps();
        var valeurs = valeurs();
        var petit = composer(forme, corps.getLast(), valeurs);
        var place = forme.imposee() ? Math.ceilDiv(Imposition.pages(petit), 4) * 4 : Imposition.pages(petit);
        for (var taille : corps.subList(0, corps.size() - 1)) {
            var essai = composer(forme, taille, valeurs);
            if (Imposition.pages(essai) <= place) {
                return essai;
            }
        }
        return petit;
    }

    private byte[] composer(FormeDePlaquette forme, float corps, Map<String, @Nullable Object> valeurs) {
        return habillage.pdf("reseau/annuaire/papier.jte", forme.code(), corps, valeurs);
    }

    private Map<String, @Nullable Object> valeurs() {
        var tous = annuaire.tous();
        var offert = choix.tous();
        var valeurs = new HashMap<String, @Nullable Object>();
        valeurs.put("organismes", tous);
        valeurs.put("choix", offert);
        valeurs.put("familles", familles(tous, offert));
        valeurs.put("depuis", annuaire.recentDepuis());
        valeurs.put("service", enseigne.nom());
        valeurs.put("telephone", enseigne.telephone().orElse(null));
        valeurs.put("jour", LocalDate.now(horloge));
        return valeurs;
    }

    private static List<FamilleImprimee> familles(List<OrganismePublie> tous, ChoixDeFiche offert) {
        return offert.parFamille().entrySet().stream()
                .map(famille -> new FamilleImprimee(
                        famille.getKey(),
                        famille.getValue().stream()
                                .map(besoin -> new BesoinImprime(
                                        besoin.nom(),
                                        tous.stream()
                                                .filter(un -> un.fiche().sert(besoin.code()))
                                                .toList()))
                                .filter(besoin -> !besoin.organismes().isEmpty())
                                .toList()))
                .filter(famille -> !famille.besoins().isEmpty())
                .toList();
    }
}
