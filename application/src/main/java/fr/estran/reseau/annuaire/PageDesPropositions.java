package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.FicheComplete.Coordonnees;
import fr.estran.reseau.annuaire.LiensDesFiches.ADemander;
import fr.estran.reseau.annuaire.PropositionRecue.ChampPropose;
import fr.estran.reseau.annuaire.Propositions.Connu;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits, old and new side by side; whom to ask, and who has said nothing. */
@Component
@Transactional(readOnly = true)
public class PageDesPropositions {

    public record VuePropositions(
            List<PropositionVue> propositions,
            List<Postulant.Vu> postulants,
            List<ADemander> aDemander,
            List<ADemander> parLettre,
            List<ADemander> silencieux,
            boolean partent) {}

    static final Messages MESSAGES = Messages.de("reseau/propositions");

    private final Propositions propositions;
    private final Postulants postulants;
    private final LiensDesFiches liens;
    private final ChoixDesFiches choix;
    private final DemandesDeFiches demandes;

    PageDesPropositions(
            Propositions propositions,
            Postulants postulants,
            LiensDesFiches liens,
            ChoixDesFiches choix,
            DemandesDeFiches demandes) {
        this.postulants = postulants;
        this.demandes = demandes;
        this.propositions = propositions;
        this.liens = liens;
        this.choix = choix;
    }

    Page montrer() {
        var paroles = new ParolesDeProposition(new ParolesDAnnuaire(choix.tous()));
        var recues = propositions.toutes();
        var connus = propositions.connus(
                recues.stream().map(PropositionRecue::organisme).distinct().toList());
        var aDemander = liens.aDemander();
        return Page.de(
                "reseau/annuaire/propositions",
                MESSAGES,
                new VuePropositions(
                        recues.stream()
                                .flatMap(une -> Optional.ofNullable(connus.get(une.organisme())).stream()
                                        .map(connu -> vue(une, connu, paroles)))
                                .toList(),
                        postulants.tous(),
                        aDemander,
                        demandes.parLettre(aDemander, un -> un.courriel() == null),
                        liens.silencieux().stream()
                                .map(un -> new ADemander(un, null))
                                .toList(),
                        demandes.partent()));
    }

    private static PropositionVue vue(PropositionRecue proposition, Connu connu, ParolesDeProposition paroles) {
        return new PropositionVue(
                proposition.id(),
                connu.organisme(),
                proposition.recueLe(),
                proposition.morceaux().stream()
                        .map(morceau -> new MorceauVu(
                                morceau,
                                proposition.du(morceau).stream()
                                        .map(propose -> champ(propose, connu.fiche(), paroles))
                                        .toList()))
                        .toList());
    }

    private static MorceauVu.ChampVu champ(ChampPropose propose, FicheComplete actuelle, ParolesDeProposition paroles) {
        var nom = propose.champ();
        List<String> avant = actuelle.champs().tous(nom);
        return new MorceauVu.ChampVu(
                paroles.champ(propose), paroles.valeurs(nom, avant), paroles.valeurs(nom, propose.valeurs()));
    }

    /** What one body proposes, as somebody of the service decides on it. */
    public record PropositionVue(UUID id, OrganismeDecrit organisme, Instant recueLe, List<MorceauVu> morceaux) {

        public PropositionVue {
            morceaux = List.copyOf(morceaux);
        }
    }

    /** A piece that waits, beside what the sheet says now. */
    public record MorceauVu(String morceau, List<ChampVu> champs) {

        /** @param avant what the sheet says, in words; blank: nothing */
        public record ChampVu(String nom, String avant, String apres) {}

        public MorceauVu {
            champs = List.copyOf(champs);
        }
    }

    /** What the fields of a sheet are called, those of its body too. */
    record ParolesDeProposition(ParolesDAnnuaire annuaire) implements Conciliation.Paroles {

        private static final Messages MESSAGES = Messages.de("reseau/propositions");

        @Override
        public String champ(String champ) {
            return Coordonnees.CHAMPS.contains(champ)
                    ? MESSAGES.dire(
                            "champ." + champ.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                    : annuaire.champ(champ);
        }

        /** Of a place, which one it is said of. */
        String champ(ChampPropose propose) {
            var accueil = propose.accueil();
            return accueil == null || accueil.isEmpty()
                    ? champ(propose.champ())
                    : MESSAGES.dire(
                            "proposition.accueil",
                            "champ",
                            champ(propose.champ()),
                            "ou",
                            annuaire.valeur("lieu", accueil));
        }

        @Override
        public String valeur(String champ, String valeur) {
            return annuaire.valeur(champ, valeur);
        }
    }
}
