package fr.estran.presences;

import fr.estran.messages.MessageLibre;
import fr.estran.messages.MessagesLibres;
import fr.estran.messages.benevoles.AttenduALaSeance;
import fr.estran.messages.benevoles.MotsAuxBenevoles;
import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Personne;
import fr.estran.personnes.registre.Usagers;
import fr.estran.presences.Carnet.OrganismeConnu;
import fr.estran.presences.Carnet.Theme;
import fr.estran.presences.TetesDecrites.Tetes;
import fr.estran.presences.UneSeulePersonne.Semblables;
import fr.estran.programme.SeancesPassees;
import fr.estran.socle.base.Lectures;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.vocabulaire.Telephone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheet on the screen, with all that one may choose from. */
@Component
@Transactional(readOnly = true)
public class PageDeFeuille {

    public record VueFeuille(
            Feuille feuille,
            List<Theme> themes,
            List<OrganismeConnu> organismes,
            List<OrganismeConnu> habituels,
            String qui,
            List<FicheTrouvee> trouvees,
            @Nullable FicheTrouvee pour,
            @Nullable ArriveeVue tour,
            @Nullable Reprise reprise,
            NouvelleVenue nouvelle,
            List<FicheTrouvee> semblables,
            Semblables semblablesIci,
            UUID cle,
            @Nullable LocalDate lienJusquAu,
            Tetes tetes,
            @Nullable String lien,
            @Nullable String avantSonHeure,
            boolean rectifiable,
            List<MessageLibre> libres,
            List<AttenduALaSeance> benevoles) {}

    static final Messages MESSAGES = Messages.de("presences/emargement");

    private final Feuilles feuilles;
    private final Carnet choix;
    private final Usagers usagers;
    private final LiensPartenaires liens;
    private final UneSeulePersonne memes;
    private final SeancesPassees passees;
    private final TetesDecrites tetes;
    private final Lectures lectures;
    private final MessagesLibres libres;
    private final MotsAuxBenevoles mots;

    PageDeFeuille(
            Feuilles feuilles,
            Carnet choix,
            LiensPartenaires liens,
            Usagers usagers,
            UneSeulePersonne memes,
            SeancesPassees passees,
            TetesDecrites tetes,
            Lectures lectures,
            MessagesLibres libres,
            MotsAuxBenevoles mots) {
        this.feuilles = feuilles;
        this.choix = choix;
        this.liens = liens;
        this.usagers = usagers;
        this.memes = memes;
        this.passees = passees;
        this.tetes = tetes;
        this.lectures = lectures;
        this.libres = libres;
        this.mots = mots;
    }

    /**
     * @param qui what was typed to find somebody
     * @param pour the person whom the entry under way is about
     * @param tour the place in the line whose turn it is
     */
    Page voir(SeanceId seance, String qui, @Nullable UsagerId pour, @Nullable UUID tour) {
        return montrer(feuilles.feuille(seance), qui, pour, tour, null, List.of(), null, null, null);
    }

    /** @throws fr.estran.socle.commun.Introuvable when there is no such session */
    void trouver(SeanceId seance) {
        feuilles.feuille(seance);
    }

    /**
     * A sheet of tomorrow, or of this afternoon, is opened by mistake, and looks like that of now: it is asked before anything is noted.
     *
     * @param maintenant null where one says that it is the one
     * @param reprise what was just noted, to be taken back
     * @param lien that was just made for a partner
     */
    Page ouvrir(
            SeanceId seance,
            @Nullable UsagerId pour,
            @Nullable UUID tour,
            @Nullable LocalDateTime maintenant,
            @Nullable Reprise reprise,
            @Nullable String lien) {
        var feuille = feuilles.feuille(seance);
        var avant = maintenant != null && ouverte(feuille) && feuille.avantSonHeure(maintenant)
                ? avantSonHeure(feuille, maintenant)
                : null;
        return montrer(feuille, "", pour, tour, null, List.of(), reprise, lien, avant);
    }

    private static String avantSonHeure(Feuille feuille, LocalDateTime maintenant) {
        var debut = feuille.seance().debut();
        var jour = debut.toLocalDate();
        var dans = maintenant.toLocalDate().until(jour, ChronoUnit.DAYS);
        return dans == 0
                ? MESSAGES.dire("feuille.avant.heure", "heure", Jours.dire(debut.toLocalTime()))
                : MESSAGES.dire("feuille.avant", "demain", dans == 1 ? "oui" : "non", "jour", Jours.dire(jour));
    }

    private Page montrer(
            Feuille feuille,
            String qui,
            @Nullable UsagerId pour,
            @Nullable UUID tour,
            @Nullable NouvelleVenue nouvelle,
            List<FicheTrouvee> semblables,
            @Nullable Reprise reprise,
            @Nullable String lien,
            @Nullable String avantSonHeure) {
        var place = feuille.enCours().stream()
                .filter(arrivee -> arrivee.id().equals(tour))
                .findFirst()
                .orElse(null);
        var personne = place != null && place.usager() != null ? place.usager() : pour;
        var cherche = NomPropre.propre(qui);
        var seance = feuille.seance();
        var lues = lectures.lire(Stream.concat(
                        choix.lectures().stream(),
                        Stream.of(
                                liens.valable(seance.action()),
                                tetes.lecture(seance.id()),
                                libres.lecture(seance.action()),
                                mots.attendus(seance.id())))
                .toList());
        return Page.de(
                "presences/feuille",
                MESSAGES,
                new VueFeuille(
                        feuille,
                        lues.de(Theme.class),
                        lues.de(OrganismeConnu.class),
                        feuille.sansOrganisme().isEmpty() ? List.of() : choix.organismesHabituels(),
                        cherche,
                        usagers.chercher(cherche),
                        personne == null ? null : usagers.lire(personne),
                        place,
                        reprise,
                        nouvelle == null ? NouvelleVenue.vide(cherche) : nouvelle,
                        semblables,
                        ouverte(feuille) ? memes.semblables(feuille) : Semblables.AUCUNES,
                        nouvelle != null
                                ? nouvelle.cle().valeur()
                                : place == null ? Identifiants.nouveau() : place.id(),
                        lues.de(LienPartenaireRepository.Valable.class).stream()
                                .map(LienPartenaireRepository.Valable::jusquAu)
                                .findFirst()
                                .orElse(null),
                        TetesDecrites.de(lues),
                        lien,
                        avantSonHeure,
                        !feuille.seance().annulee() && passees.ouverte(feuille.seance()),
                        lues.de(MessageLibre.class),
                        lues.de(AttenduALaSeance.class)));
    }

    private static boolean ouverte(Feuille feuille) {
        return !feuille.seance().tenue() && !feuille.seance().annulee();
    }

    List<FicheTrouvee> semblables(Personne personne) {
        return usagers.semblables(personne);
    }

    /** As it was filled in, with what stands in the way. */
    Page revoir(SeanceId seance, NouvelleVenue saisie, List<FicheTrouvee> semblables) {
        return montrer(feuilles.feuille(seance), "", null, null, saisie, semblables, null, null, null);
    }

    /**
     * Somebody who came and is not in the register, as they are typed.
     *
     * @param cle made with the form: sent twice, it makes one person
     * @param autrePersonne the name for which somebody has said that it is nobody of those who look alike
     */
    public record NouvelleVenue(
            UsagerId cle,
            String prenom,
            String nom,
            String telephone,
            String autrePersonne,
            @Nullable String faute) {

        private static final String NUMERO = "[+0-9 .-]+";

        /** What was looked for is a beginning: a name, or a number. */
        static NouvelleVenue vide(String cherche) {
            var chiffres = cherche.matches(NUMERO);
            return new NouvelleVenue(
                    UsagerId.nouveau(), "", chiffres ? "" : cherche, chiffres ? cherche : "", "", null);
        }

        static NouvelleVenue lire(UsagerId cle, String prenom, String nom, String telephone, String autrePersonne) {
            return new NouvelleVenue(
                    cle,
                    NomPropre.propre(prenom),
                    NomPropre.propre(nom),
                    NomPropre.propre(telephone),
                    NomPropre.propre(autrePersonne),
                    null);
        }

        public boolean commencee() {
            return !prenom.isEmpty() || faute != null;
        }

        public String nomEntier() {
            return prenom + " " + nom;
        }

        boolean confirmee() {
            return autrePersonne.equals(nomEntier());
        }

        boolean joignable() {
            return telephone.isEmpty() || Telephone.lire(telephone).isPresent();
        }

        NouvelleVenue avecFaute(String phrase) {
            return new NouvelleVenue(cle, prenom, nom, telephone, autrePersonne, phrase);
        }

        Personne personne() {
            return new Personne(
                    prenom,
                    nom,
                    null,
                    Telephone.lire(telephone).map(Telephone::affiche).orElse(null),
                    null,
                    null,
                    null);
        }
    }
}
