package fr.estran.socle.vocabulaire;

import static java.util.stream.Collectors.toSet;

import fr.estran.accueil.agenda.FormulaireJournee;
import fr.estran.accueil.ailleurs.Panne;
import fr.estran.accueil.api.Portee;
import fr.estran.accueil.donnees.JeuDeDonnees;
import fr.estran.accueil.trimestres.Resume.EtatDeTrimestre;
import fr.estran.echanges.dossiers.ImportPasse;
import fr.estran.echanges.dossiers.SorteDeVersement;
import fr.estran.echanges.dossiers.VersementVu;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.inscriptions.places.Tiers;
import fr.estran.messages.Forme;
import fr.estran.messages.Modele;
import fr.estran.personnes.registre.Fiche;
import fr.estran.presences.CadreDeSeance;
import fr.estran.presences.orientation.Orientation.IssueDOrientation;
import fr.estran.programme.Rectification;
import fr.estran.programme.ateliers.DepartController.ModeleDeDepart;
import fr.estran.programme.ateliers.NiveauDAtelier;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TypeDAction.Ou;
import fr.estran.ville.besoins.FamilleDeBesoin;
import fr.estran.ville.dangers.Danger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Words of the bundles that are found by a code of a closed list: for each of the list, the code asks for one. */
public final class Familles {

    private static final Predicate<Ou> AILLEURS = ou -> ou != Ou.LIEU;
    private static final Predicate<Ou> AU_TELEPHONE = AILLEURS.and(Ou::deLaForme);
    private static final Predicate<Ou> DITS_SANS_LIEU = ou -> !ou.deLaForme();

    /** A code is put between a beginning and an end. */
    record Famille(String module, String debut, List<? extends Code> codes, String fin) {

        Stream<String> cles() {
            return codes.stream().map(code -> debut + code.code() + fin);
        }

        @Override
        public String toString() {
            return module + " " + debut + "…" + fin;
        }
    }

    /** Said aloud: in place of what does not get through, or at once. */
    private static final Predicate<Modele> DITS = modele -> modele.aRattraper() || modele.aDire();

    static final List<Famille> TOUTES = Stream.of(
                    Stream.of("genre", "publique", "equipe", "bilan", "recit")
                            .map(mot -> new Famille("formes", "", List.of(TypeDAction.values()), "." + mot)),
                    Stream.of(
                            new Famille("formes", "", TypeDAction.tous(TypeDAction::unParUn), ".ou"),
                            new Famille("rendezvous", "ou.", List.of(Ou.TELEPHONE, Ou.VISIO, Ou.DOMICILE), ".aide")),
                    Stream.of(
                            de("plaquettes", "genre.", TypeDAction.class),
                            de("bilan", "but_de_forme.", TypeDAction.class),
                            de("bilan", "recit.forme.", TypeDAction.class)),
                    Stream.of(
                            de("programme", "seance.ou.", Ou.class),
                            de("programme", "gestion.ou.", Ou.class),
                            de("programme", "individuel.ou.", Ou.class, AILLEURS),
                            de("inscriptions", "place.ou.", Ou.class, AU_TELEPHONE),
                            de("consultation", "mode.", Ou.class),
                            de("guichet", "action.ou.", Ou.class),
                            de("collectif", "pro.suite.venue.", Ou.class, Ou::deLaForme),
                            de("collectif", "pro.suite.pas_venue.", Ou.class, Ou::deLaForme),
                            de("agenda", "agenda.ou.", Ou.class),
                            de("journees", "ou.", Ou.class),
                            de("ailleurs", "panne.", Panne.class),
                            de("api", "portee.", Portee.class),
                            de("donnees", "jeu.", JeuDeDonnees.class),
                            de("emargement", "entete.ou.", Ou.class),
                            de("emargement", "entree.ou.", Ou.class),
                            de("site", "equipe.ou.", Ou.class),
                            de("textes", "neutre.ou.", Ou.class, Ou::deLaForme),
                            de("textes", "endroit.", Ou.class, DITS_SANS_LIEU),
                            de("textes", "appel.ou.", Ou.class, DITS_SANS_LIEU),
                            de("rendezvous", "ou.", Ou.class, AILLEURS)),
                    Arrays.stream(Ou.values())
                            .filter(Ou::deLaForme)
                            .flatMap(ou -> Stream.of("neutre_objet.", "neutre_courriel.", "neutre_sms.")
                                    .filter(quoi -> AILLEURS.test(ou) || !quoi.equals("neutre_sms."))
                                    .map(quoi -> de("textes", quoi + ou.code() + ".", Modele.class))),
                    Arrays.stream(Forme.values()).map(forme -> de("textes", forme.code() + ".", Modele.class)),
                    Stream.of(
                            de("deferlements", "etat.", EtatInscription.class, EtatInscription::vivante),
                            de("textes", "modele.", Modele.class),
                            de("textes", "objet.", Modele.class),
                            de("textes", "dire.", Modele.class, DITS),
                            de("textes", "dire.neutre.", Modele.class, DITS)),
                    Stream.of(
                            de("nomenclatures", "assemblee.", Assemblee.class),
                            de("nomenclatures", "assemblee.choix.", Assemblee.class),
                            de("nomenclatures", "collectivite.", Assemblee.class),
                            de("nomenclatures", "collectivite.titre.", Assemblee.class),
                            de("nomenclatures", "qui_signe.", Assemblee.class),
                            de("nomenclatures", "ou_lire.", Assemblee.class),
                            de("nomenclatures", "qui_appelle.", Assemblee.class),
                            de("nomenclatures", "besoin_d_accueil.choix.", BesoinDAccueil.class),
                            de("nomenclatures", "besoin_d_accueil.bref.", BesoinDAccueil.class),
                            de("inscriptions", "appareil.", AppareilApporte.class),
                            de("guichet", "appareil.", AppareilApporte.class),
                            de("emargement", "appareil.", AppareilApporte.class),
                            de("vieprivee", "valeur.", AppareilApporte.class),
                            de("emargement", "canal.", CadreDeSeance.Canal.class),
                            de("emargement", "autonomie.", CadreDeSeance.Autonomie.class),
                            de("emargement", "materiel.", CadreDeSeance.Materiel.class),
                            de("consultation", "autonomie.", CadreDeSeance.Autonomie.class),
                            de("consultation", "materiel.", CadreDeSeance.Materiel.class),
                            de("emargement", "motif.", RaisonDAide.class),
                            de("consultation", "motif.", RaisonDAide.class),
                            de("bilan", "motif.", RaisonDAide.class),
                            de("usagers", "prevoir.", Fiche.Prevue.class),
                            de("vieprivee", "valeur.", Fiche.Prevue.class),
                            de("journees", "motif.", FormulaireJournee.Motif.class),
                            de("besoins", "famille.", FamilleDeBesoin.class),
                            de("dangers", "danger.", Danger.class),
                            de("dangers", "phrase.", Danger.class),
                            de("orientation", "issue.", IssueDOrientation.class),
                            de("thematiques", "champ.", ChampDAction.class),
                            de("thematiques", "appareil.", AppareilApporte.class),
                            de("ateliers", "appareil.", AppareilApporte.class),
                            de("ateliers", "niveau.", NiveauDAtelier.class),
                            de("ateliers", "action.niveau.", NiveauDAtelier.class),
                            de("ateliers", "depart.theme.", ModeleDeDepart.class),
                            de("ateliers", "depart.titre.", ModeleDeDepart.class),
                            de("ateliers", "depart.quoi.", ModeleDeDepart.class),
                            de("bilan", "but_de_champ.", ChampDAction.class),
                            de("programme", "gestion.reservation.", Reservation.class),
                            de("programme", "gestion.motif.", MotifDAnnulation.class),
                            de("programme", "gestion.retrait.", Rectification.Raison.class),
                            de("emargement", "rectifier.retrait.", Rectification.Raison.class),
                            de("consultation", "annulation.", MotifDAnnulation.class),
                            de("bilan", "annulation.", MotifDAnnulation.class),
                            de("bilan", "annulees_pour.", MotifDAnnulation.class),
                            de("guichet", "etat.", EtatInscription.class),
                            de("inscriptions", "etat.", EtatInscription.class),
                            de("inscriptions", "tiers.lien.", Tiers.Lien.class),
                            de("inscriptions", "tiers.par.", Tiers.Lien.class),
                            de("inscriptions", "tiers.prevenir.", Tiers.Prevenu.class),
                            de("inscriptions", "tiers.prevenu.", Tiers.Prevenu.class),
                            de("vieprivee", "valeur.", Tiers.Lien.class),
                            de("vieprivee", "valeur.", Tiers.Prevenu.class),
                            de("guichet", "faute.reponse.", ReponseDite.Faute.class),
                            de("inscriptions", "faute.reponse.", ReponseDite.Faute.class),
                            de("rendezvous", "fiche.etat.", EtatInscription.class),
                            de("vieprivee", "valeur.", EtatInscription.class),
                            de("trimestres", "etat.", EtatDeTrimestre.class),
                            de("versements", "sorte.", SorteDeVersement.class),
                            de("versements", "defaire.acquis.", ImportPasse.Raison.class),
                            de("versements", "empechement.", VersementVu.Genre.class),
                            de("versements", "empechement.lien.", VersementVu.Genre.class)))
            .flatMap(familles -> familles)
            .toList();

    private Familles() {}

    /** The keys that a bundle has for them. */
    public static Set<String> cles(String module) {
        return TOUTES.stream()
                .filter(famille -> famille.module().equals(module))
                .flatMap(Famille::cles)
                .collect(toSet());
    }

    private static <E extends Enum<E> & Code> Famille de(String module, String debut, Class<E> liste) {
        return de(module, debut, liste, _ -> true);
    }

    private static <E extends Enum<E> & Code> Famille de(
            String module, String debut, Class<E> liste, Predicate<E> quels) {
        return new Famille(
                module,
                debut,
                Arrays.stream(liste.getEnumConstants()).filter(quels).toList(),
                "");
    }
}
