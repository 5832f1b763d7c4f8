package fr.estran.messages.relances;

import fr.estran.messages.Enumeration;
import fr.estran.messages.Modele;
import fr.estran.messages.Quand;
import fr.estran.messages.Remplissage;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.Structures;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever calls says aloud. Of an appointment, no more than that it is one, whoever answers. */
@Component
record ParolesDAppel(Enseigne enseigne, Structures structures) {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    Appel dire(List<LigneAppel> groupe, CompteId qui, Instant maintenant) {
        var premiere = groupe.getFirst();
        var personnes = groupe.stream()
                .map(ligne -> new Appel.Personne(ligne.id(), ligne.prenom(), ligne.nom()))
                .toList();
        var sansMessage = groupe.stream().anyMatch(LigneAppel::sansMessage);
        var zone = premiere.zone();
        return new Appel(
                premiere.id(),
                personnes,
                premiere.intermediaire(),
                premiere.pour().equals("tiers"),
                premiere.groupe(),
                premiere.destinataire(),
                premiere.action(),
                premiere.modele(),
                premiere.sujet(),
                premiere.endroitDuneAutre(),
                rien(Quand.enBref(quand(premiere), zone)),
                rien(Quand.enBref(premiere.jusqua(), zone)),
                premiere.tentatives(),
                rien(Quand.enBref(premiere.dernierEssai(), zone)),
                premiere.issue(),
                aDire(groupe),
                sansMessage
                        ? null
                        : MESSAGES.dire(
                                "dire.repondeur",
                                "qui_appelle",
                                structures.assemblee().quiAppelle(),
                                "telephone",
                                telephone()),
                enCours(premiere, qui, maintenant));
    }

    private List<String> aDire(List<LigneAppel> groupe) {
        var ligne = groupe.getFirst();
        var personnes = Enumeration.sansRepeterLeNom(
                groupe.stream().map(LigneAppel::nomme).toList());
        var noms = Enumeration.dire(personnes);
        var valeurs = new HashMap<String, String>();
        valeurs.put("titre", ligne.sujet());
        valeurs.put("quand", Quand.enBref(quand(ligne), ligne.zone()));
        valeurs.put("avant", Quand.enBref(ligne.avant(), ligne.zone()));
        valeurs.put("jusqua", Quand.enBref(ligne.jusqua(), ligne.zone()));
        valeurs.put("lieu", Objects.requireNonNullElse(ligne.endroit(), ""));
        valeurs.put("raison", ligne.raison() == null ? "" : ligne.raison().replaceAll("[.\\s]+$", ""));
        valeurs.put("texte", texte(groupe));
        valeurs.put("code", ligne.code() == null ? "" : epeler(ligne.code()));
        valeurs.put("noms", noms);
        var demander = MESSAGES.dire(
                ligne.neutre() ? "dire.bonjour.neutre" : "dire.bonjour",
                "service",
                enseigne.nom(),
                "qui_appelle",
                structures.assemblee().quiAppelle(),
                "qui",
                ligne.intermediaire() == null ? Enumeration.auChoix(personnes) : ligne.intermediaire());
        var pour = ligne.intermediaire() == null
                ? Stream.<String>empty()
                : Stream.of(MESSAGES.dire("dire.pour", "noms", noms));
        var sujet = MESSAGES.dire(parole(ligne), tels(valeurs));
        return Stream.concat(Stream.concat(Stream.of(demander), pour), Stream.of(Remplissage.remplir(sujet, valeurs)))
                .toList();
    }

    /** Who asked for a place where there was none confirms a rank: no place is held until when. */
    private static String parole(LigneAppel ligne) {
        if (ligne.leModele() == Modele.PREUVE && ligne.jusqua() == null) {
            return ligne.neutre() ? "dire.neutre.preuve.attente" : "dire.preuve.attente";
        }
        return (ligne.neutre() ? "dire.neutre." : "dire.") + ligne.modele();
    }

    /** Sign by sign, as one dictates it. */
    private static String epeler(String code) {
        return String.join(" ", code.split(""));
    }

    /** Each stands for itself: what has no value is left out, with what is said around it. */
    private static Map<String, String> tels(Map<String, String> valeurs) {
        var tels = new HashMap<String, String>();
        valeurs.keySet().forEach(nom -> tels.put(nom, "{" + nom + "}"));
        return tels;
    }

    /** Of a session that is not held, when it would have been. */
    private static @Nullable Instant quand(LigneAppel ligne) {
        return ligne.leModele() == Modele.SEANCE_ANNULEE || ligne.leModele() == Modele.ANNULATION_SERVICE
                ? ligne.avant()
                : ligne.debut();
    }

    private static Appel.@Nullable EnCours enCours(LigneAppel ligne, CompteId qui, Instant maintenant) {
        var jusqua = ligne.appelJusquA();
        if (ligne.appelPar() == null || jusqua == null || !jusqua.isAfter(maintenant)) {
            return null;
        }
        return new Appel.EnCours(
                ligne.par() == null ? "" : ligne.par(),
                Quand.heure(jusqua.minus(Appel.PRISE), ligne.zone()),
                ligne.appelPar().equals(qui.valeur()));
    }

    private String telephone() {
        return enseigne.telephone().orElse("");
    }

    private static @Nullable String rien(String dit) {
        return dit.isEmpty() ? null : dit;
    }

    /** To whoever waits, that it changes nothing of that. */
    private static String texte(List<LigneAppel> groupe) {
        var texte = groupe.getFirst().texte();
        var attendent = groupe.stream().filter(LigneAppel::attend).count();
        return texte == null || attendent == 0
                ? Objects.requireNonNullElse(texte, "")
                : texte + " " + MESSAGES.dire("libre.attente", "tous", attendent < groupe.size() ? "non" : "oui");
    }
}
