-- What is worked out from the expressions: called again by each migration that brings more.
create procedure technique.peser_les_expressions() language sql as $procedure$
    -- The name of a need says it best.
    insert into technique.expression_livree (code, expression)
    select code, nom from technique.besoin_livre
    on conflict do nothing;

    delete from technique.mot_livre;
    insert into technique.mot_livre (mot, radical)
    select mot, min(radical)
    from technique.expression_livree
    cross join lateral regexp_split_to_table(technique.mots_simples(expression), ' ') mot
    cross join lateral unnest(technique.radicaux(mot)) radical
    where length(mot) >= 3
    group by mot;

    delete from technique.terme_livre;
    insert into technique.terme_livre (code, radical, poids)
    select expression.code, radical, sum(case when expression.expression = besoin.nom then 3 else 1 end)
    from technique.expression_livree expression
    join technique.besoin_livre besoin on besoin.code = expression.code
    cross join lateral unnest(expression.radicaux) radical
    group by expression.code, radical;

    delete from technique.radical_livre;
    insert into technique.radical_livre (radical, rarete)
    select
        terme.radical,
        ln(1 + (besoin.nombre - count(*) + 0.5) / (count(*) + 0.5)) * case when courant.radical is null then 1 else 0.25 end
    from technique.terme_livre terme
    cross join (select count(*) as nombre from technique.besoin_livre) besoin
    left join (
        select distinct radical
        from technique.mot_courant
        cross join lateral unnest(technique.radicaux(mot)) radical
    ) courant on courant.radical = terme.radical
    group by terme.radical, besoin.nombre, courant.radical;
$procedure$;

create index mot_livre_qui_sonne_comme on technique.mot_livre using gin (sons technique.gin_trgm_ops);

insert into technique.mot_courant (mot)
select distinct mot
from regexp_split_to_table(technique.mots_simples($$
je veux voudrais voulais vouloir voulu peux peut pouvoir pourrais pouvez dois doit devoir devrais faut falloir faudrait
faire fait fais faites aide aider aidez besoin comment quoi quel quelle quand où qui que pourquoi combien est ce bonjour bonsoir
merci svp plait madame monsieur dame gens personne quelqu un une chose truc voir regarder vois voit aller vais venir viens vient
arriver arrive arrivé mettre met mets mis prendre prends prend pris donner donne demander demande demandé recevoir reçois reçu avoir
ai as eu avez ont chercher cherche trouver trouve trouvé plus pas jamais rien tout tous toute toutes toujours encore déjà maintenant depuis
hier aujourd hui demain mois année années jour jours semaine temps fois an ans petit petite petits grand grande nouveau nouvelle
vieux vieille mari femme fils fille mère père soeur frère maman papa voisin voisine ami amie amis beau belle marche marcher
fonctionne veut savoir sais sait comprendre comprends comprend connais connaître dire dit dis parler parle appelle perdre utiliser
servir sert passer passe rester reste envoyer envoie même site internet ligne aussi très trop peu bien mal bon bonne mieux parce
partir parti partie rentre rentrer commencer commence essayer essaie continuer vouloir croire crois pense penser il elle on nous vous
ils elles me te se moi toi lui leur ça cela ceci cette ces mon ton son notre votre premier prochain prochaine dernier dernière
seul seule pendant avant après vers chez dans sur sous avec sans pour par entre contre selon dont donc alors mais car puis ensuite
gros vrai faux simple facile difficile compliqué vite possible impossible oui non droit bout plein bloque bloqué bloquée
$$), ' ') mot;

call technique.peser_les_expressions();
