/** What each problem code means, in French: why it matters, and what to do. */

import type { CodeCatalog } from '../en/codes.ts';

export const codes: CodeCatalog = {
  // files
  'file-missing':
    'Un chemin de la ligne de commande ne mène à rien. Vérifiez son orthographe, et le dossier dans lequel la commande est lancée.',
  'nothing-matched':
    'Les chemins existent, mais aucun de nos fichiers ne s’y trouve : rien n’a été vérifié, et cela ne compte jamais comme un succès. Nos fichiers sont en YAML et disent ce qu’ils sont par une ligne comme « kind: program ».',
  'folder-expected':
    'Une évaluation est un dossier entier : program.yaml, et à côté de lui les réponses et le plan. Donnez le dossier lui-même, et non un fichier qu’il contient.',
  'program-file-missing':
    'Une évaluation est un dossier qui contient un fichier program.yaml, et ce dossier n’en a pas. Indiquez le bon dossier, ou laissez « aeo init » en commencer un nouveau.',
  'answers-in-two-places':
    'Les réponses se trouvent soit dans un seul fichier answers.yaml, soit dans le dossier « answers », à raison d’un fichier par personne interrogée. Avec les deux, personne ne peut dire lesquelles valent : déplacez le fichier unique vers le dossier.',
  'file-misnamed':
    'Un fichier qui semble faire partie de l’évaluation n’est pas lu, parce que son nom ou son emplacement n’est pas tout à fait celui qui est cherché. Renommez-le ou déplacez-le comme le dit le conseil, sinon son contenu ne compte pas.',
  // reading: bytes
  'file-not-regular':
    'Le chemin mène à un dossier, un périphérique, un tube ou un socket là où il faut un fichier. Indiquez le fichier lui-même.',
  'file-unreadable':
    'Le fichier existe, mais ne peut pas être lu : vous n’en avez pas le droit, un autre logiciel le bloque, ou c’est un lien qui ramène à lui-même. Le message dit lequel de ces cas se présente.',
  'file-outside':
    'Un lien mène hors du dossier indiqué. Rien n’est lu en dehors, afin que la vérification d’un dossier venu d’ailleurs n’ouvre jamais d’autres fichiers de cet ordinateur. Mettez une copie à la place du lien, ou indiquez le fichier lui-même.',
  'file-too-large':
    'Le fichier est plus grand que tout fichier écrit à la main : il n’est donc pas lu du tout. Vérifiez que c’est le bon, et si c’est le cas, divisez-le.',
  'file-not-utf8':
    'Le fichier n’est pas du texte dans l’encodage UTF-8 : il a été enregistré dans un autre encodage, ou c’est un classeur, un PDF ou une archive. Enregistrez-le en texte brut avec l’encodage UTF-8.',
  // reading: text
  'file-empty':
    'Le fichier ne contient rien, ou seulement des commentaires. Vérifiez qu’il a été enregistré ; nos fichiers commencent par une ligne comme « kind: program ».',
  'not-yaml':
    'Le fichier contient une page web, du XML ou un document de traitement de texte sous le nom d’un fichier YAML. Le plus souvent, la page qui affiche le fichier a été enregistrée au lieu du fichier. Téléchargez ou enregistrez le fichier lui-même, en texte brut.',
  'merge-conflict':
    'Git n’a pas pu réunir seul deux versions de ce fichier et y a laissé les deux, entre des lignes de signes <, = et >. Gardez une version, et supprimez les lignes de signes.',
  'template-unrendered':
    'Les doubles accolades appartiennent à un gabarit qu’un autre logiciel devait remplir. Lancez d’abord ce logiciel ; si les accolades font partie du texte, mettez le texte entre guillemets.',
  'character-control':
    'Le fichier contient un caractère invisible qui n’appartient à aucun texte, comme un caractère nul ou un échappement. Il provient d’une copie ou d’un fichier endommagé : supprimez-le.',
  'character-bidi':
    'Le fichier contient un caractère invisible qui inverse le sens de l’écriture. Avec lui, une ligne peut paraître différente de ce qui est lu. Supprimez-le, sauf si un texte en arabe, en hébreu ou dans une écriture de ce genre en a besoin.',
  'line-end-alone':
    'Les lignes se terminent à la manière de très vieux ordinateurs, par un retour chariot seul, et d’autres logiciels ne voient qu’une longue ligne. Enregistrez de nouveau le fichier avec les fins de ligne LF ou CRLF.',
  'limit-exceeded':
    'Le fichier contient plus d’entrées, ou plus d’entrées emboîtées, qu’un fichier écrit à la main, et continuer la lecture pourrait durer sans fin. Vérifiez que c’est le bon fichier, et si c’est le cas, divisez-le.',
  // reading: YAML
  'yaml-tab':
    'Les espaces devant une ligne disent à quoi elle appartient, et une tabulation n’a pas de largeur fixe : les tabulations n’y sont donc pas admises. Remplacez-les par des espaces, deux par niveau ; la plupart des éditeurs le font sur demande.',
  'yaml-indent':
    'Le nombre d’espaces devant une ligne dit à quoi elle appartient, et cette ligne se trouve entre deux niveaux. Mettez devant elle autant d’espaces que devant les lignes voisines.',
  'yaml-unclosed':
    'Un guillemet, un crochet ou une accolade s’ouvre et ne se ferme nulle part : tout ce qui suit lui appartiendrait. Fermez-le là où le texte ou la liste se termine.',
  'yaml-colon-space':
    'Un deux-points ne sépare la clé et la valeur que s’il est suivi d’un espace. Sans cet espace, toute la ligne est un seul mot.',
  'yaml-colon-missing':
    'Une ligne comme « clé: valeur » est attendue ici, et celle-ci n’a pas de deux-points. Ajoutez le deux-points ; ou, si la ligne continue la précédente, mettez-la en retrait.',
  'yaml-colon-in-text':
    'Un deux-points suivi d’un espace commence une valeur : un texte qui en contient un se met donc entre guillemets.',
  'yaml-start':
    'Certains signes ont un sens particulier au début d’une valeur : un texte qui commence par l’un d’eux se met donc entre guillemets.',
  'yaml-after-quote':
    'Un texte entre guillemets se termine au prochain guillemet du même genre, et ici quelque chose suit. Le plus souvent, le texte contient lui-même ce guillemet : écrivez-le comme le montre le conseil.',
  'yaml-escape':
    'Entre guillemets doubles, une barre oblique inverse et la lettre qui la suit représentent un autre caractère, et cette paire n’en représente aucun. Utilisez des guillemets simples, entre lesquels une barre oblique inverse n’est qu’elle-même, ou écrivez-la deux fois.',
  'yaml-key-long':
    'Ce qui se trouve avant le deux-points est bien trop long pour une clé. C’est sans doute un texte qui contient un deux-points : mettez-le entre guillemets.',
  'yaml-comma':
    'Entre crochets ou accolades, les entrées sont séparées chacune par une virgule. Ici il en manque une, ou il y en a une de trop.',
  'yaml-block-text':
    'Après | ou >, le texte commence à la ligne suivante, et toutes ses lignes ont le même retrait, plus grand que celui de leur clé. Déplacez le texte à la ligne suivante, ou donnez le même retrait à toutes ses lignes.',
  'yaml-block-inside-brackets':
    'Entre crochets ou accolades, les entrées sont séparées par des virgules et ne peuvent pas commencer par un tiret. Fermez d’abord le crochet ou l’accolade, ou n’utilisez que des virgules.',
  'yaml-list-on-key-line':
    'Une liste écrite avec des tirets commence à la ligne qui suit sa clé. Sur la même ligne, personne ne pourrait voir quel est le retrait de ses entrées.',
  'yaml-hash':
    'Un commentaire commence par un espace et « # », et ici l’espace manque. Ajoutez-le ; ou, si « # » fait partie du texte, mettez le texte entre guillemets.',
  'yaml-directive':
    'Une ligne qui commence par « % » change la lecture du reste du fichier, et seule « %YAML 1.2 » est admise, qui ne dit rien de nouveau. Supprimez la ligne.',
  'yaml-documents':
    'Une ligne de trois tirets commence un second fichier à l’intérieur de celui-ci, et un seul est lu. Supprimez la ligne, ou déplacez ce qui suit vers un autre fichier.',
  'yaml-tag':
    'Un mot précédé de « ! » ferait de la valeur autre chose, ce dont un fichier de données n’a pas besoin. Supprimez-le ; s’il fait partie du texte, mettez le texte entre guillemets.',
  'yaml-merge-key':
    'Certains logiciels comprennent « << » comme « copier ici les clés d’un autre ensemble », ce qui ne fait plus partie de YAML. Écrivez les clés elles-mêmes à sa place, afin que tous lisent la même chose.',
  'yaml-syntax':
    'Le fichier ne peut pas être lu au-delà de cet endroit. La cause est le plus souvent un guillemet, un crochet, une accolade, un deux-points ou un espace qui manque sur cette ligne ou la précédente.',
  'yaml-11-word':
    'Les logiciels qui suivent l’ancienne version 1.1 de YAML lisent ce mot autrement : yes, no, on et off comme true ou false, et certains nombres comme d’autres nombres. Entre guillemets, tous lisent le même texte.',
  'alias-unknown':
    'Un mot précédé de « * » représente une valeur marquée plus haut par « & » et le même nom, et cette marque n’existe pas. Corrigez le nom ; s’il s’agit d’un texte, mettez-le entre guillemets.',
  'alias-cyclic':
    'Un mot précédé de « * » représente une valeur dont il fait lui-même partie : cette valeur n’aurait pas de fin. Écrivez en toutes lettres ce que vous voulez dire.',
  'anchor-twice':
    'Deux valeurs sont marquées du même nom après « & » : ce que représentent « * » et ce nom dépend donc de l’endroit où ils sont écrits. Donnez un autre nom à l’une des deux.',
  'comment-swallows':
    'Un espace et « # » commencent un commentaire : le reste de cette ligne ne fait donc pas partie de la valeur. S’il doit en faire partie, mettez le tout entre guillemets ; si c’est un commentaire, mettez un espace après « # ».',
  'quotes-typographic':
    'Les logiciels de traitement de texte changent les guillemets droits en guillemets typographiques, qui sont ici des caractères ordinaires et font donc partie du texte. Écrivez des guillemets droits, ou aucun.',
  'number-inexact':
    'Le nombre n’a pas de fin ou a plus de chiffres qu’un ordinateur n’en conserve exactement : un autre nombre que celui qui est écrit serait lu. S’il s’agit d’un nom ou d’une référence, mettez-le entre guillemets.',
  'root-not-map':
    'Nos fichiers se composent de lignes comme « clé: valeur », à commencer par leur type. Celui-ci est un simple texte, un nombre ou une liste.',
  'key-twice':
    'La même clé figure deux fois dans un ensemble, et une seule des deux valeurs peut être la bonne. Supprimez-en une, ou donnez-lui la clé qui lui revient.',
  'key-looks-alike':
    'Deux clés ont le même aspect mais sont faites de caractères différents : ce sont deux clés pour tout logiciel. Supprimez l’une des deux, ou retapez les deux.',
  'key-empty': 'Une ligne commence par un deux-points : sa clé manque ou est un texte vide. Écrivez la clé.',
  'key-not-text':
    'Une clé est un mot. Celle-ci est un nombre, true ou false, une valeur vide, une liste ou un ensemble de clés, et d’autres logiciels lisent de telles clés de diverses façons. S’il s’agit d’un mot, mettez-le entre guillemets.',
  'key-reserved':
    'Certains noms, comme __proto__ ou constructor, ont un sens dans les logiciels et ont servi à les attaquer : aucune clé ne peut les porter. Choisissez un autre nom.',
  'key-invisible':
    'La clé contient un caractère invisible, comme une espace insécable : elle n’est donc pas la clé qu’elle paraît être. Ce caractère provient en général d’une copie : supprimez la clé et retapez-la.',
  // schema
  'kind-missing':
    'Chaque fichier dit ce qu’il est par une ligne comme « kind: program » ou « kind: answers ». Sans elle, personne ne peut dire comment vérifier le fichier.',
  'kind-unknown':
    'La ligne « kind » nomme un type qu’aucun de nos fichiers ne porte. Écrivez l’un des mots que nomme le conseil.',
  'kind-wrong':
    'Le fichier dit être autre chose que ce qu’il faut à cet endroit, comme des réponses là où le fichier du programme est attendu. Indiquez un autre fichier, ou corrigez la ligne « kind ».',
  'format-missing':
    'Chaque fichier dit par « format: 1 » quelle version de notre format de fichier il suit, afin de rester lisible quand le format change.',
  'format-unknown':
    'Le fichier suit une version de notre format de fichier que cette version d’aeo ne sait pas lire. Écrivez « format: 1 » ; si le fichier provient d’une version plus récente d’aeo, utilisez celle-ci.',
  'key-unknown':
    'Cette clé n’est pas de celles qui peuvent se trouver à cet endroit : ce qui est écrit sous elle ne compterait pas. Le plus souvent, elle est mal orthographiée, ou son retrait a un niveau de trop ou de moins.',
  'key-missing':
    'Quelque chose dont le fichier ne peut se passer a été omis ici. Ajoutez une ligne avec la clé que nomme le message.',
  'key-form':
    'Les clés à cet endroit sont des identifiants d’une forme fixe, et celle-ci ne l’a pas. Les identifiants se composent de minuscules sans accent, de chiffres et de traits d’union ; ceux d’une norme ou d’un critère ont des points entre leurs parties.',
  'keys-exclude':
    'De ces deux clés, une seule peut se trouver ici, parce qu’elles disent la même chose de deux façons, ou se contredisent. Supprimez l’une des deux.',
  'keys-not-indented':
    'Les lignes qui vont sous une clé se trouvent à côté d’elle, parce que les espaces devant elles manquent. Mettez deux espaces de plus devant chacune.',
  'value-missing':
    'Il y a une clé et un deux-points, mais aucune valeur ensuite. Écrivez la valeur ; s’il n’y en a pas dans le pays, écrivez « none » ou [] comme le dit le conseil ; si elle n’est pas encore connue, supprimez toute la ligne.',
  'value-type':
    'Un texte, un nombre, une liste ou un ensemble de clés se trouve là où autre chose est attendu. Le message dit ce qui a été trouvé, et le conseil comment l’écrire.',
  'value-unknown':
    'Seuls certains mots peuvent se trouver ici, et celui-ci n’en est pas un. Le conseil nomme le plus probable, ou tous.',
  'value-form':
    'Le texte doit avoir ici une forme fixe, comme celle d’un identifiant, d’une version ou d’une adresse web, et ne l’a pas. Le message dit laquelle.',
  'date-form':
    'Les dates s’écrivent avec l’année, le mois et le jour, séparés par des traits d’union, comme 2024-04-29, afin que personne ne prenne le jour pour le mois. Là où c’est indiqué, l’année seule suffit.',
  'date-impossible':
    'La date a la bonne forme, mais ce jour n’existe pas dans le calendrier. Corrigez le mois ou le jour.',
  'text-empty':
    'Le texte est vide et ne dit donc rien. Écrivez-le, ou supprimez toute la ligne : ce qui est omis compte comme inconnu, et ce qui n’existe pas s’écrit « none ».',
  'number-range':
    'Le nombre est plus petit ou plus grand qu’il ne peut l’être ici, comme une part de plus de 100 %. Corrigez-le.',
  'count-range':
    'La liste ou l’ensemble de clés a moins d’entrées ou plus d’entrées qu’il n’en faut ici. Le message dit combien sont possibles.',
  'item-twice':
    'La même entrée figure deux fois dans une liste où chacune compte une fois. Supprimez l’une des deux.',
  'none-in-list':
    'Une liste dit qu’il n’y en a pas en n’ayant aucune entrée, et non par une entrée « none ». Écrivez [] à la place de toute la liste ; s’il y a des entrées, supprimez celle-ci.',
  'value-wrong':
    'La valeur enfreint une règle pour laquelle il n’y a pas de phrase particulière. « aeo schema » affiche ce qui peut se trouver à cet endroit.',
  // meaning: answers
  'criterion-unknown':
    'Une réponse ou une action nomme un critère que le modèle n’a pas : elle ne compterait pas. Corrigez l’identifiant ; « aeo model show » les énumère tous.',
  'noted-id-unknown':
    'Les notes et les commentaires se placent sous l’identifiant d’un pilier, d’une liste de vérification ou d’une norme, et le modèle n’en a aucun de ce nom : le texte ne serait jamais affiché. Corrigez l’identifiant.',
  'program-mismatch':
    'Le fichier dit appartenir à un autre programme que celui du fichier du programme voisin. Il s’est sans doute égaré dans le mauvais dossier ; les réponses pour un pays ne doivent pas compter pour un autre.',
  'model-mismatch':
    'Les réponses ont été données aux questions d’un autre modèle que celui qui est utilisé. Indiquez le fichier de ce modèle avec --model.',
  'model-major-version':
    'Les réponses ont été données pour une autre version du modèle, et son premier nombre dit que les questions ont changé de sens. Posez de nouveau les questions, ou évaluez selon l’ancien modèle (--model).',
  'model-minor-version':
    'Les réponses ont été données pour une autre version du modèle. Son premier nombre est le même : les réponses conviennent donc encore, mais le modèle peut désormais en demander plus. Après avoir regardé ce qui est nouveau, écrivez la nouvelle version.',
  'group-unknown':
    'Chaque personne interrogée parle pour un groupe du modèle, comme customs ou business, et le modèle n’a pas de groupe de ce nom. Écrivez l’un de ceux que nomme le conseil.',
  'group-not-asked':
    'Le modèle n’interroge pas ce groupe sur ce critère, parce qu’il peut rarement connaître la réponse. La réponse compte malgré tout ; supprimez-la si elle a été donnée par erreur.',
  'respondent-twice':
    'Deux fichiers de réponses nomment la même personne interrogée : une même voix compterait deux fois. Donnez à chaque personne interrogée son propre identifiant, ou réunissez les deux séries de réponses dans un seul fichier.',
  'ongoing-without-work':
    '« ongoing » dit que quelque chose n’est pas en place mais fait l’objet de travaux, et compte plus qu’une lacune. La réponse doit donc nommer les travaux ; sans travaux, c’est une lacune.',
  'work-out-of-place':
    'Seules les réponses « ongoing » et « partial » disent que quelque chose manque encore et peut faire l’objet de travaux. À côté de toute autre réponse, ou bien la réponse, ou bien les travaux sont une erreur.',
  'not-applicable-without-note':
    '« not-applicable » retire un critère du résultat : il faut donc un motif dont d’autres peuvent juger. Dites pourquoi dans une note.',
  'decision-without-note':
    'La réponse d’un évaluateur tranche la question, quoi qu’aient dit tous les autres. Elle doit donc dire pourquoi, dans une note.',
  'assessor-only':
    'Les notes et les commentaires sur des piliers et des normes entiers, et les décisions au nom d’autrui, ne se trouvent que dans les réponses de l’évaluateur (groupe « assessor »). Déplacez-les vers un tel fichier.',
  'profile-unknown':
    'Le fichier du programme nomme une version abrégée que le modèle n’a pas. Écrivez l’une de celles qu’il a, ou supprimez la ligne pour que tout soit demandé.',
  'evidence-expired':
    'L’élément probant est valable jusqu’à un jour qui est passé à la date de l’évaluation : ainsi, la réponse repose sur la parole seule. Indiquez un élément probant plus récent, s’il y en a un.',
  'work-overdue':
    'Les travaux devaient être achevés à un jour qui est passé à la date de l’évaluation : ils ne comptent donc plus comme des travaux en cours. S’ils continuent, écrivez la nouvelle date ; s’ils sont achevés, dites-le.',
  // meaning: everywhere
  'id-twice':
    'Deux entrées d’une liste ont le même identifiant : personne ne peut dire laquelle désigne une référence. Changez l’un des deux.',
  'reference-unknown':
    'Une entrée en nomme une autre par son identifiant, et le fichier n’en a aucune de cet identifiant. Corrigez l’identifiant, ou ajoutez l’entrée.',
  'dates-out-of-order': 'Quelque chose se termine avant d’avoir commencé. Corrigez l’une des deux dates.',
  // meaning: labels
  'label-twice':
    'Un fichier de libellés donne le même mot à deux états : personne ne pourrait les distinguer dans un rapport. Choisissez un autre mot pour l’un des deux.',
  // meaning: plan
  'plan-cycle':
    'Une action en attend une autre, et celle-ci attend la première, directement ou à travers d’autres : aucune ne peut jamais commencer. Supprimez l’une des entrées sous « dependsOn ».',
  'done-without-date':
    'Une action est terminée, mais le plan ne dit pas depuis quand. Son effet compte à partir de ce jour : tant que le jour n’est pas écrit, elle compte comme des travaux en cours.',
  // meaning: model
  'source-unknown':
    'Un critère cite une source qui ne figure pas sous « sources » en tête du modèle : personne ne pourrait la consulter. Corrigez la clé, ou ajoutez la source.',
  'group-reserved':
    'L’évaluateur, qui tranche ce que d’autres ont dit, n’est pas un groupe qu’un modèle interroge : aucun groupe d’un modèle ne peut donc porter cet identifiant. Donnez-en un autre au groupe.',
  'question-missing':
    'Un critère interroge chaque groupe dans ses propres mots, et l’un des groupes interrogés n’a pas de question. Ajoutez-en une, ou écrivez une seule question pour tous les groupes.',
  'question-not-asked':
    'Il y a une question pour un groupe que le critère n’interroge pas : personne ne la verrait jamais. Ajoutez le groupe sous « asked », ou supprimez la question.',
  'witness-not-asked':
    'Un témoin est l’un des groupes interrogés, celui que le résultat touche directement ; ce groupe n’est pas interrogé. Ajoutez-le sous « asked », ou supprimez-le sous « witnesses ».',
  'requirement-unknown':
    'Une étape exige un pilier, une liste de vérification, une norme ou un critère que le modèle n’a pas : personne ne pourrait jamais atteindre cette étape. Corrigez l’identifiant.',
  'profile-criterion-unknown':
    'Une version abrégée du modèle demande un critère que le modèle n’a pas. Corrigez l’identifiant.',
  'pillar-without-required':
    'L’état d’un pilier, d’une liste de vérification ou d’une norme découle de ses critères obligatoires, et celui-ci n’en a aucun : il ne pourrait jamais recevoir d’état. Rendez au moins un critère obligatoire.',
  'check-impossible':
    'La vérification d’un critère exige quelque chose qu’aucun fichier du programme ne peut contenir : elle échouerait pour tous les pays. Le plus souvent, une clé ou un mot est mal orthographié, ou le chemin mène au mauvais endroit.',
  'check-part-impossible':
    'Une partie de la vérification d’un critère exige quelque chose qu’aucun fichier du programme ne peut contenir. L’ensemble peut encore être satisfait sans elle : l’erreur passerait donc inaperçue. Corrigez cette partie ou supprimez-la.',
  'criterion-without-source':
    'Le critère ne cite aucune source : personne ne peut voir s’il repose sur une obligation, une recommandation ou un avis. Citez une source.',
  'required-on-unverified':
    'Un critère obligatoire décide d’un état, et personne n’a lu aucune des sources que celui-ci cite. Citez une source qui a été lue, ou rendez le critère recommandé.',
  'source-unused':
    'Le modèle énumère une source qu’aucun critère ne cite. Citez-la là où un critère repose sur elle, ou supprimez-la.',
  'model-not-found':
    'Une traduction appartient à un modèle et se vérifie par rapport à lui. Le modèle qu’elle nomme n’est ni le modèle intégré ni parmi les fichiers indiqués : rien n’a donc pu être vérifié.',
  'translation-missing':
    'Il manque à la traduction des textes que le modèle contient ; ils sont affichés en anglais. Cela fonctionne, mais les lecteurs trouvent deux langues sur une même page.',
  'translation-unknown':
    'La traduction contient un texte pour quelque chose que le modèle n’a pas : il ne serait jamais affiché. Le plus souvent, l’identifiant est mal orthographié, ou le modèle a changé.',
  'translation-evidence':
    'Les éléments probants que demande un critère sont traduits un à un, dans l’ordre du modèle, et il y en a ici plus que dans le modèle. Écrivez une entrée pour chaque entrée du modèle.',
};
