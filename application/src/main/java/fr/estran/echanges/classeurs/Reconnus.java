package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Connus.Connu;
import fr.estran.socle.tableurs.Ecritures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counsellors and venues of the sheets, each by the reference of the one that the town knows by that name, if it is one. */
final class Reconnus {

    private final Connus connus;
    private final Laisses laisses;
    private final Map<String, String> references = new HashMap<>();

    Reconnus(Connus connus, Laisses laisses) {
        this.connus = connus;
        this.laisses = laisses;
    }

    String conseiller(ConseillerCoop qui) {
        return references.computeIfAbsent(
                qui.reference(),
                sienne -> qui.nomme()
                        ? chercher(
                                connus.conseillers(),
                                sienne,
                                Ecritures.nus(qui.prenom() + " " + qui.nom()),
                                "",
                                Laisse.CONSEILLERS_NOUVEAUX,
                                Laisse.CONSEILLERS_A_PART)
                        : sienne);
    }

    String lieu(LieuCoop ou) {
        return references.computeIfAbsent(
                ou.reference(),
                sienne -> chercher(
                        connus.lieux(),
                        sienne,
                        Ecritures.nus(ou.nom()),
                        Ecritures.nus(ou.commune()),
                        Laisse.LIEUX_NOUVEAUX,
                        Laisse.LIEUX_A_PART));
    }

    /** What came in before stays what it was, whoever came to bear its name since. */
    private String chercher(
            List<Connu> parmi, String sienne, String nom, String commune, Laisse nouveau, Laisse aPart) {
        var porteurs = parmi.stream().filter(connu -> connu.porte(nom, commune)).toList();
        var dejaLa = parmi.stream().anyMatch(connu -> connu.reference().equals(sienne));
        if (porteurs.size() == 1 && !dejaLa) {
            return porteurs.getFirst().reference();
        }
        laisses.compter(aPart, porteurs.size() > 1 ? 1 : 0);
        laisses.compter(nouveau, porteurs.isEmpty() && !dejaLa && !parmi.isEmpty() ? 1 : 0);
        return sienne;
    }
}
