package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.secrets.Frein;
import fr.estran.socle.secrets.Freins;
import fr.estran.socle.secrets.MotsDePasse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Everything that could be guessed, behind the brake: each try counts before it is looked at. */
@Service
record Preuves(
        Freins freins,
        ChoixDuMotDePasse choix,
        MotsDePasse motsDePasse,
        SecondsFacteurs secondsFacteurs,
        AppareilsConnus appareils) {

    /** What a proof of something came to. */
    sealed interface Resultat {

        record Bonne() implements Resultat {}

        record Fausse() implements Resultat {}

        record TropDEssais(Instant jusqua) implements Resultat {}
    }

    ResultatChoix choisirParCode(String courriel, String code, String nouveau, String origine) {
        return choisir(
                Frein.pour("code", Compte.courriel(courriel), origine),
                origine,
                () -> choix.parCode(courriel, code, nouveau));
    }

    ResultatChoix choisirParLien(String jeton, String nouveau, String origine) {
        return choisir(Frein.pour("lien", origine), origine, () -> choix.parLien(jeton, nouveau));
    }

    ResultatChoix choisirParLAncien(CompteId compte, String ancien, String nouveau, String origine) {
        return switch (motDePasse(compte, ancien, origine)) {
            case Resultat.Bonne _ -> choix.enConnaissantLAncien(compte, nouveau);
            case Resultat.Fausse _ -> new ResultatChoix.SansDroit();
            case Resultat.TropDEssais(var jusqua) -> new ResultatChoix.TropDEssais(jusqua);
        };
    }

    /** Of somebody who is in, and is asked again before something that matters. */
    Resultat motDePasse(CompteId compte, String saisi, String origine) {
        return prouver(
                Frein.pour("confirmation", "" + compte.valeur(), origine),
                () -> motsDePasse.verifier(saisi, choix.empreinte(compte)));
    }

    /**
     * The same before what is sensitive, where a telephone in place is asked too.
     *
     * @param ailleurs whether their provider has just said who they are: then no password is asked for
     */
    Resultat deNouveau(CompteId compte, boolean ailleurs, String motDePasse, String code, String origine) {
        return prouver(
                Frein.pour("confirmation", "" + compte.valeur(), origine),
                () -> (ailleurs || motsDePasse.verifier(motDePasse, choix.empreinte(compte)))
                        && (!secondsFacteurs.etat(compte).telephone() || secondsFacteurs.verifier(compte, code)));
    }

    Resultat secondFacteur(EnAttente qui, String code, String origine, AppareilsConnus.Dits dits) {
        var sujet = "" + qui.compte().valeur();
        var retenue = appareils
                .pour(dits, qui.compte(), qui.generation())
                .map(appareil -> Frein.parAppareil("second facteur", sujet, appareil))
                .orElseGet(() -> Frein.pour("second facteur", sujet, origine));
        return prouver(retenue, () -> secondsFacteurs.verifier(qui.compte(), code));
    }

    /** Until when no passkey is asked for from there; {@link #lacherLaCle} takes a try back. */
    Optional<Instant> serrerLaCle(String origine, AppareilsConnus.Dits dits) {
        return freins.serrer(deLaCle(origine, dits));
    }

    void lacherLaCle(String origine, AppareilsConnus.Dits dits) {
        freins.lacher(deLaCle(origine, dits));
    }

    /** The same of those who come back from their provider. */
    Optional<Instant> serrerLeRetour(String origine) {
        return freins.serrer(Frein.pour("fournisseur", origine));
    }

    void lacherLeRetour(String origine) {
        freins.lacher(Frein.pour("fournisseur", origine));
    }

    private List<Frein> deLaCle(String origine, AppareilsConnus.Dits dits) {
        return appareils
                .pourQuiconque(dits)
                .map(appareil -> Frein.parAppareil("cle", appareil))
                .orElseGet(() -> Frein.pour("cle", origine));
    }

    /** Whoever has chosen a password by what was sent or told to them waits no longer for those who guessed at the old one. */
    private ResultatChoix choisir(List<Frein> retenue, String origine, Supplier<ResultatChoix> essai) {
        Optional<Instant> attente = freins.serrer(retenue);
        if (attente.isPresent()) {
            return new ResultatChoix.TropDEssais(attente.get());
        }
        var resultat = essai.get();
        if (!(resultat instanceof ResultatChoix.SansDroit)) {
            freins.lacher(retenue);
        }
        if (resultat instanceof ResultatChoix.Choisi(var compte)) {
            choix.courriel(compte)
                    .ifPresent(courriel -> freins.oublier(Frein.pour(Connexions.ESSAI, courriel, origine)));
        }
        return resultat;
    }

    private Resultat prouver(List<Frein> retenue, Supplier<Boolean> preuve) {
        var attente = freins.serrer(retenue);
        if (attente.isPresent()) {
            return new Resultat.TropDEssais(attente.get());
        }
        if (!preuve.get()) {
            return new Resultat.Fausse();
        }
        freins.lacher(retenue);
        return new Resultat.Bonne();
    }
}
