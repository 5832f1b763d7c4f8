package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.PRATIQUE;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.territoire.Fermetures.Fermeture;
import fr.estran.ville.territoire.Fermetures.FormulaireFermeture;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a venue shows, whichever of its forms was sent. */
@Component
@Transactional(readOnly = true)
public class PageDeLieu {

    /** @param lieu how its fields are described */
    public record VueLieu(
            LieuDecrit connu,
            FicheDecrite lieu,
            Conciliation conciliation,
            Paroles paroles,
            FormulaireFermeture fermeture,
            FormulaireSalle salle,
            List<LieuDecrit> haltes,
            @Nullable LieuDecrit mobile,
            List<Salle> salles,
            List<Fermeture> fermetures,
            List<Carte.Ligne> suites,
            Map<String, String> fautes,
            @Nullable Doutes aFermer,
            @Nullable Doutes duRetrait) {}

    /** Of the forms of the page, what was written in the one that was sent, and what is doubtful in it. */
    record Ecrits(
            @Nullable Conciliation pratique,
            @Nullable FormulaireFermeture fermeture,
            @Nullable FormulaireSalle salle,
            @Nullable Doutes aFermer,
            @Nullable Doutes duRetrait) {

        static final Ecrits RIEN = new Ecrits(null, null, null, null, null);

        static Ecrits pratique(Conciliation dite) {
            return new Ecrits(dite, null, null, null, null);
        }

        static Ecrits fermeture(FormulaireFermeture dite, @Nullable Doutes doutes) {
            return new Ecrits(null, dite, null, doutes, null);
        }

        static Ecrits salle(FormulaireSalle dite) {
            return new Ecrits(null, null, dite, null, null);
        }

        static Ecrits retrait(Doutes doutes) {
            return new Ecrits(null, null, null, null, doutes);
        }
    }

    static final Messages MESSAGES = Messages.de("ville/territoire");

    private final Lieux lieux;
    private final Fermetures fermetures;
    private final Salles salles;
    private final List<SuiteDeLieu> suites;

    PageDeLieu(Lieux lieux, Fermetures fermetures, Salles salles, List<SuiteDeLieu> suites) {
        this.suites = suites;
        this.lieux = lieux;
        this.fermetures = fermetures;
        this.salles = salles;
    }

    Page montrer(LieuId lieu, Map<String, String> fautes, Ecrits ecrits) {
        var connu = lieux.lire(lieu);
        return Page.de(
                "ville/territoire/lieu",
                MESSAGES,
                new VueLieu(
                        connu,
                        LIEU,
                        Objects.requireNonNullElseGet(ecrits.pratique, () -> Conciliation.ouvrir(lieux.pratique(lieu))),
                        LIEU.paroles(PRATIQUE, Map.of()),
                        Objects.requireNonNullElse(ecrits.fermeture, FormulaireFermeture.VIERGE),
                        Objects.requireNonNullElse(ecrits.salle, FormulaireSalle.VIERGE),
                        connu.mobile() ? lieux.haltes(lieu) : List.of(),
                        connu.halteDe() == null ? null : lieux.lire(connu.halteDe()),
                        salles.du(lieu),
                        fermetures.aVenir(lieu),
                        suites.stream().map(suite -> suite.ligne(lieu)).toList(),
                        fautes,
                        ecrits.aFermer,
                        ecrits.duRetrait));
    }

    /** What another module says of a venue on its page, in a line, with the page on which it is changed. */
    public interface SuiteDeLieu {

        Carte.Ligne ligne(LieuId lieu);
    }
}
